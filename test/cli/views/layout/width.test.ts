import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemes } from '../../../../src/cli/views/layout/graphemes.ts';
import { textWidth } from '../../../../src/cli/views/layout/width.ts';

describe('the cells a text takes on a terminal', () => {
  test.each([
    { text: '', cells: 0 },
    { text: 'Refund ~5', cells: 9 },
    { text: '订单', cells: 4 },
    { text: '尾号4567，', cells: 10 },
    { text: '　', cells: 2 },
    { text: 'ＡＢ', cells: 4 },
    { text: 'ｱｲ', cells: 2 },
    { text: '한국', cells: 4 },
    { text: '\u1112\u1161\u11AB', cells: 2 },
    { text: '\u0915\u093E\u0903', cells: 2 },
    { text: '“好”', cells: 4 },
    { text: '—…·①→', cells: 5 },
    { text: '┌─┐', cells: 3 },
    { text: 'Söhne', cells: 5 },
    { text: 'So\u0308hne', cells: 5 },
    { text: 'a\u200Bb', cells: 2 },
    { text: '✓', cells: 1 },
    { text: '⚠', cells: 1 },
    { text: '⚠️', cells: 2 },
    { text: '❤️', cells: 2 },
    { text: '☺︎', cells: 1 },
    { text: '👍', cells: 2 },
    { text: '👍🏽', cells: 2 },
    { text: '👩‍🔧', cells: 2 },
    { text: '👨‍👩‍👧‍👦', cells: 2 },
    { text: '🏴󠁧󠁢󠁥󠁮󠁧󠁿', cells: 2 },
    { text: '🇨🇳🇩🇪', cells: 4 },
    { text: '1️⃣', cells: 2 },
    { text: '\uD83D', cells: 1 },
    { text: '\x1B[1m\x1B[38;5;196m好\x1B[39m\x1B[22m', cells: 2 },
    { text: 'a\tb', cells: 3 },
    { text: 'a\x07b\x1B[2Jc\x1B]0;title\x07d\x9B31me', cells: 5 },
  ])('$text takes $cells', ({ text, cells }) => expect(textWidth(text)).toBe(cells));
});

test('characters are those Intl.Segmenter finds', () => {
  const pieces = [
    'a',
    'e\u0301',
    '好',
    '👍',
    '👍🏽',
    '👩‍🔧',
    '👨‍👩‍👧‍👦',
    '❤️',
    '🇨🇳',
    '🇩',
    '1️⃣',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'ｶﾞ',
    '☺︎',
    '\u1112\u1161\u11AB',
    '한',
    ' ',
    '\u200B',
    '\u200D',
    '🔧',
    'กำ',
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
  const segmenter = new Intl.Segmenter('en');
  fc.assert(
    fc.property(texts, (text) => {
      const found = graphemes(text).map(({ text, at }) => ({ text, at }));
      expect(found).toEqual([...segmenter.segment(text)].map(({ segment, index }) => ({ text: segment, at: index })));
    }),
    { numRuns: 1_000, seed: 5 },
  );
});

test('a text is as wide as its characters together', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
      expect(textWidth(`${left} ${right}`)).toBe(textWidth(left) + 1 + textWidth(right));
    }),
    { numRuns: 500, seed: 5 },
  );
});
