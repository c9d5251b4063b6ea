import type { BrandCheck, BrandFault } from './check.ts';

export const uniqueIds: BrandCheck = {
  id: 'unique-ids',
  why: 'cases refer to a brand by its id',
  run: (brands) =>
    brands
      .filter(({ id }, i) => brands.findIndex((brand) => brand.id === id) !== i)
      .map(({ id }) => ({ brand: id, field: 'id', message: 'another brand has this id' })),
};

export const sortedById: BrandCheck = {
  id: 'sorted-by-id',
  why: 'two people who add a brand rarely touch the same line',
  run: (brands) =>
    brands.flatMap(({ id }, i): BrandFault[] => {
      const before = brands[i - 1];
      if (before === undefined || before.id <= id) return [];
      return [{ brand: id, field: 'id', message: `stands after ${before.id}` }];
    }),
};

export const knownConfusions: BrandCheck = {
  id: 'known-confusions',
  why: 'a warning about a brand of a similar name must be able to name it',
  run: (brands) => {
    const ids = new Set(brands.map(({ id }) => id));
    return brands.flatMap(({ id, cautions, confusedWith = [] }): BrandFault[] => [
      ...confusedWith
        .filter((other) => other === id || !ids.has(other))
        .map((other) => ({ brand: id, field: 'confusedWith', message: `no other brand has the id ${other}` })),
      ...(cautions.includes('not-to-confuse') === confusedWith.length > 0
        ? []
        : [{ brand: id, field: 'confusedWith', message: 'the caution not-to-confuse and this list go together' }]),
    ]);
  },
};
