import { expect, test } from 'vitest';
import type { Brand } from '../../../src/core/brands/brand.ts';
import { brandIndex } from '../../../src/core/brands/search/brand-index.ts';
import { searchBrands } from '../../../src/core/brands/search.ts';
import { directory } from './directory.ts';

const queries = [
  'nike',
  'nkie',
  'louis vuiton',
  '京东旗舰店',
  'xiaohongshu official store',
  'a',
  'air',
  'nike.co.uk',
  'zzzzzzzz',
];

/** The directory and made-up names like those in it, all different. */
const many: Brand[] = Array.from({ length: 10_000 }, (_, i) => {
  const brand = directory[i % directory.length] as Brand;
  if (i < directory.length) return brand;
  return { ...brand, id: `${brand.id}-${i}`, name: `${brand.name} ${(i * 7919).toString(36)}`, aliases: [] };
});

/** Milliseconds of the slowest query, each the best of several: other work on the machine is not ours. */
function slowest(brands: readonly Brand[]): number {
  const index = brandIndex(brands);
  return Math.max(
    ...queries.map((query) =>
      Math.min(
        ...Array.from({ length: 7 }, () => {
          const start = performance.now();
          searchBrands(index, query);
          return performance.now() - start;
        }),
      ),
    ),
  );
}

test('a search takes less than 2 ms', () => {
  expect(slowest(directory)).toBeLessThan(2);
});

test('with ten thousand brands it takes less than 25 ms', () => {
  expect(slowest(many)).toBeLessThan(25);
});
