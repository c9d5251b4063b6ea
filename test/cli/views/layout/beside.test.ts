import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsBeside, beside as pairsBeside } from '../../../../src/cli/views/layout/beside.ts';
import { textWidth } from '../../../../src/cli/views/layout/width.ts';
import { wildText } from './pieces.ts';

const beside = (...pairs: Parameters<typeof pairsBeside>) => pairsBeside(...pairs).flat();

test.each([
  { width: 89, fits: false },
  { width: 90, fits: true },
])('two texts side by side in $width cells: $fits', ({ width, fits }) => expect(fitsBeside(width)).toBe(fits));

describe('a draft and its translation', () => {
  const draft = [
    'My running shoes arrived with the left sole split open (photos attached).',
    "I'd like a replacement.",
  ];
  const translation = ['跑鞋收到时，左脚鞋底就是裂开的（见图）。', '希望能换一双。'];

  test('stand side by side where there is room', () =>
    expect(beside(draft, translation, { width: 90, gap: 3 })).toEqual([
      'My running shoes arrived with the left sole       跑鞋收到时，左脚鞋底就是裂开的（见图）。',
      'split open (photos attached).',
      "I'd like a replacement.                           希望能换一双。",
    ]));

  test('stand one under the other where there is not', () =>
    expect(beside(draft, translation, { width: 40, gap: 3 })).toEqual([
      'My running shoes arrived with the left',
      'sole split open (photos attached).',
      '  跑鞋收到时，左脚鞋底就是裂开的（见',
      '  图）。',
      '',
      "I'd like a replacement.",
      '  希望能换一双。',
    ]));

  test('need not have the same number of sentences', () => {
    expect(beside(['One.', 'Two.'], ['一。'], { width: 40, gap: 2 })).toEqual(['One.', '  一。', '', 'Two.']);
    expect(beside(['One.'], ['一。', '二。'], { width: 90, gap: 2 })).toEqual(['One.  一。', '      二。']);
    expect(beside([], [], { width: 40, gap: 2 })).toEqual([]);
  });

  test('are never wider than the terminal', () => {
    const texts = fc.array(wildText, { maxLength: 3 });
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 4, max: 140 }), (left, right, width) => {
        const lines = beside(left, right, { width, gap: 3 });
        expect(lines.filter((line) => textWidth(line) > width || line.endsWith(' '))).toEqual([]);
      }),
      { numRuns: 500, seed: 17 },
    );
  });
});
