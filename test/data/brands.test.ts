import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { Brand, RetiredHandle } from '../../src/core/brands/brand.ts';
import { brandChecks } from '../../src/core/brands/checks/all.ts';

const textOf = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const text = textOf('brands.json');
const retiredText = textOf('retired-handles.json');
const records = JSON.parse(text) as { id?: string }[];
const retiredRecords = JSON.parse(retiredText) as { handle?: string }[];

test('there are brands and retired handles', () => {
  expect(records.length).toBeGreaterThan(700);
  expect(retiredRecords.length).toBeGreaterThan(50);
});

test('the files are formatted', () => {
  expect(text).toBe(`${JSON.stringify(records, null, 2)}\n`);
  expect(retiredText).toBe(`${JSON.stringify(retiredRecords, null, 2)}\n`);
});

test.each(records.map((record, i) => [record.id ?? `#${i}`, record] as const))(
  '%s has the right shape',
  (_, record) => {
    const result = Brand.safeParse(record);
    expect(result.success ? '' : z.prettifyError(result.error)).toBe('');
  },
);

test.each(retiredRecords.map((record, i) => [record.handle ?? `#${i}`, record] as const))(
  '@%s has the right shape',
  (_, record) => {
    const result = RetiredHandle.safeParse(record);
    expect(result.success ? '' : z.prettifyError(result.error)).toBe('');
  },
);

describe('all brands', () => {
  const brands = records.flatMap((record) => Brand.safeParse(record).data ?? []);
  const retired = retiredRecords.flatMap((record) => RetiredHandle.safeParse(record).data ?? []);
  const today = new Date().toISOString().slice(0, 10);

  test.each(brandChecks)('$id, because $why', ({ run }) => {
    expect(run(brands, { today, retired })).toEqual([]);
  });

  test('retired handles are sorted, stand there once and name known brands', () => {
    const handles = retired.map(({ handle }) => handle.toLowerCase());
    expect(handles).toEqual([...new Set(handles)].sort());
    const ids = new Set(brands.map(({ id }) => id));
    expect(retired.filter(({ brand }) => brand !== null && !ids.has(brand))).toEqual([]);
  });

  test('a renamed retired handle has its new name, and no other has one', () => {
    expect(retired.filter(({ why, renamedTo }) => (why === 'renamed') !== (renamedTo !== null))).toEqual([]);
  });

  test('a brand without an account has a help page, but for those that are known to have none', () => {
    const lost = brands.filter(({ accounts, helpPage }) => accounts.length === 0 && helpPage === null);
    expect(lost.map(({ id }) => id)).toEqual([
      '6pm',
      'adorama',
      'garena',
      'matches',
      'rakuten-ichiba',
      'sf-express',
      'snapdeal',
      'target-australia',
    ]);
  });
});
