import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, type Block, inParts } from '../../../../src/cli/views/layout/blocks.ts';

const parts = (blocks: readonly Block[], part: number, last: number) => inParts(blocks, { part, last });

describe('a page in parts', () => {
  test.each([
    ['is one where it fits with the menu', [['a'], ['b']], 5, 2, [['a', 'b']]],
    ['leaves the menu its room', [['a'], ['b'], ['c']], 5, 2, [['a', 'b'], ['c']]],
    [
      'breaks where something new begins, if it can',
      [['a'], ['b'], ['', 'c'], ['d']],
      9,
      3,
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'breaks between blocks only',
      [['a', 'a'], ['b', 'b'], ['c']],
      3,
      3,
      [
        ['a', 'a'],
        ['b', 'b', 'c'],
      ],
    ],
    [
      'begins no part with an empty line',
      [
        ['', 'a', 'a'],
        ['', 'b'],
      ],
      3,
      3,
      [['a', 'a'], ['b']],
    ],
    ['cuts what is taller than the terminal', [['a', 'b', 'c', 'd', 'e']], 2, 2, [['a', 'b'], ['c', 'd'], ['e']]],
    ['lets the menu stand alone where nothing fits above it', [['a', 'b']], 4, 1, [['a', 'b'], []]],
    ['of nothing is nothing', [], 4, 4, [[]]],
  ] as const)('%s', (_, blocks, part, last, expected) => {
    expect(parts(blocks, part, last)).toEqual(expected);
  });

  test('loses no line, whatever the terminal', () => {
    const block = fc.array(fc.constantFrom('', 'a', 'b'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 12 }),
        fc.integer({ min: -3, max: 12 }),
        fc.integer(),
        (all, part, last) => {
          const shown = parts(all, part, Math.min(last, part));
          const words = (lines: readonly string[]) => lines.filter((line) => line !== '');
          expect(words(shown.flat())).toEqual(words(all.flat()));
          expect(shown.filter((lines) => lines.length > Math.max(part, 1))).toEqual([]);
          expect((shown.at(-1) ?? []).length).toBeLessThanOrEqual(Math.max(Math.min(last, part), 0));
        },
      ),
    );
  });
});

test.each([
  [[], []],
  [
    [['a'], ['b']],
    [['', 'a'], ['b']],
  ],
])('blocks are set apart from those above: %j', (blocks, expected) => expect(apart(blocks)).toEqual(expected));
