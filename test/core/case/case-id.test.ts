import { expect, test } from 'vitest';
import { Case } from '../../../src/core/case/case.ts';
import { newCaseId } from '../../../src/core/case/case-id.ts';
import { aCase } from '../../support/some-case.ts';

test.each([
  ['nike', 0, 'nike-1122-aaa'],
  ['nike', 0.999_999, 'nike-1122-999'],
  ['nike', 0.5, 'nike-1122-sss'],
  ['the-north-face', 0, 'the-north-face-1122-aaa'],
  ['a-brand-with-a-very-long-name-indeed', 0, 'a-brand-with-a-very-long-1122-aaa'],
  ['abcdefghijklmnopqrstuvw-xyz', 0, 'abcdefghijklmnopqrstuvw-1122-aaa'],
])('of %s with chance %d: %s', (brand, chance, id) => {
  expect(newCaseId(brand, '2026-11-22', () => chance)).toBe(id);
});

test('holds no signs that are mistaken for each other', () => {
  const ids = Array.from({ length: 1_000 }, (_, i) => newCaseId('nike', '2026-11-22', () => i / 1_000));
  expect(ids.filter((id) => /[01lo]/.test(id.slice('nike-1122-'.length)))).toEqual([]);
  expect(new Set(ids).size).toBeGreaterThan(30);
});

test.each(['own-小店', 'own-élan-mode', 'own-магазин', 'own-brand'])(
  'of a shop called %s: one that can be stored',
  (brand) => {
    const id = newCaseId(brand, '2026-11-22', () => 0);
    expect(Case.safeParse({ ...aCase(), id }).success).toBe(true);
  },
);
