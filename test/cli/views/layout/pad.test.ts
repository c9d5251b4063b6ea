import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { padEnd, padStart, truncate } from '../../../../src/cli/views/layout/pad.ts';
import { textWidth } from '../../../../src/cli/views/layout/width.ts';
import { wildText } from './pieces.ts';

describe('padding counts cells', () => {
  test.each([
    { text: '', cells: 2, end: '  ', start: '  ' },
    { text: 'ab', cells: 4, end: 'ab  ', start: '  ab' },
    { text: '订单', cells: 6, end: '订单  ', start: '  订单' },
    { text: '👩‍🔧', cells: 3, end: '👩‍🔧 ', start: ' 👩‍🔧' },
    { text: '\x1B[1m好\x1B[22m', cells: 3, end: '\x1B[1m好\x1B[22m ', start: ' \x1B[1m好\x1B[22m' },
    { text: '订单', cells: 3, end: '订单', start: '订单' },
  ])('$text to $cells', ({ text, cells, end, start }) =>
    expect([padEnd(text, cells), padStart(text, cells)]).toEqual([end, start]),
  );
});

describe('a text that is too long for its room', () => {
  test.each([
    { text: 'order', cells: 5, short: 'order' },
    { text: 'orders', cells: 5, short: 'orde…' },
    { text: 'my order', cells: 4, short: 'my…' },
    { text: '左脚鞋底', cells: 8, short: '左脚鞋底' },
    { text: '左脚鞋底', cells: 7, short: '左脚鞋…' },
    { text: '左脚鞋底', cells: 6, short: '左脚…' },
    { text: '👩‍🔧👩‍🔧', cells: 3, short: '👩‍🔧…' },
    { text: 'two\nlines', cells: 20, short: 'two lines' },
    { text: '\x1B[1morders\x1B[22m', cells: 4, short: '\x1B[1mord\x1B[22m…' },
    { text: 'order', cells: 1, short: '…' },
    { text: 'order', cells: 0, short: '' },
    { text: 'order', cells: Number.NaN, short: '' },
  ])('$text in $cells → $short', ({ text, cells, short }) => expect(truncate(text, cells)).toBe(short));

  test('never takes more', () => {
    fc.assert(
      fc.property(wildText, fc.integer({ min: 0, max: 30 }), (text, cells) => {
        expect(textWidth(truncate(text, cells))).toBeLessThanOrEqual(cells);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});
