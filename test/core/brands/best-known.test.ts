import { expect, test } from 'vitest';
import { bestKnown } from '../../../src/core/brands/best-known.ts';
import { comesLater } from '../../../src/core/brands/comes-later.ts';
import { directory } from './directory.ts';

const shown = bestKnown(directory);

test('sixty shops, each once, those that most sources name first', () => {
  expect(shown).toHaveLength(60);
  expect(new Set(shown.map(({ id }) => id)).size).toBe(60);
  const counts = shown.map(({ accounts }) => accounts.reduce((sum, { sources }) => sum + sources.length, 0));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test('none of them is refused later, and none only moves money or parcels', () => {
  expect(shown.filter(comesLater)).toEqual([]);
  expect(shown.filter(({ category }) => ['payment', 'courier', 'telecom', 'ride'].includes(category))).toEqual([]);
});

test('the shops that everybody knows are among them', () => {
  const ids = shown.map(({ id }) => id);
  for (const id of ['amazon', 'asos', 'shein', 'nike', 'apple', 'ebay']) expect(ids).toContain(id);
});
