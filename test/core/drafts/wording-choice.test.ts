import { describe, expect, test } from 'vitest';
import { wordingIndex } from '../../../src/core/drafts/wording-choice.ts';

const seeds = Array.from({ length: 200 }, (_, i) => `nike-1122-${i.toString(36).padStart(3, 'a')}`);
const places = ['public-post/greeting', 'public-post/what-happened', 'direct-message/ask', 'email/subject'];

describe('a case keeps its wordings', () => {
  test.each([
    { seed: 'nike-1122-k7q', place: 'public-post/greeting', count: 3, index: 0 },
    { seed: 'nike-1122-k7q', place: 'email/subject', count: 2, index: 1 },
    { seed: '', place: '', count: 5, index: 1 },
    { seed: '小店-1122-k7q', place: 'public-post/ask', count: 4, index: 2 },
  ])('$seed at $place of $count: $index', ({ seed, place, count, index }) =>
    // The numbers are pinned: a change would give open cases other texts than those they have sent.
    expect(wordingIndex(seed, place, count)).toBe(index),
  );
});

describe('cases share their wordings evenly', () => {
  test.each([2, 3, 4, 5, 6].flatMap((count) => places.map((place) => ({ count, place }))))(
    'of $count wordings of $place each is chosen by a fair part of 200 cases',
    ({ count, place }) => {
      const chosen = Array.from({ length: count }, () => 0);
      for (const seed of seeds) {
        const index = wordingIndex(seed, place, count);
        chosen[index] = (chosen[index] ?? 0) + 1;
      }
      const fair = seeds.length / count;
      expect(chosen.filter((times) => times < fair / 2 || times > fair * 1.6)).toEqual([]);
    },
  );
});

test('the sentences of one case do not all take the same number', () => {
  const inStep = seeds.filter((seed) => new Set(places.map((place) => wordingIndex(seed, place, 3))).size === 1);
  expect(inStep.length).toBeLessThan(seeds.length / 10);
});

test('two cases opened on one day differ', () => {
  const all = seeds.map((seed) => places.map((place) => wordingIndex(seed, place, 3)).join());
  expect(new Set(all).size).toBeGreaterThan(60);
});
