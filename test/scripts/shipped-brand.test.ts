import { expect, test } from 'vitest';
import { shippedBrand } from '../../scripts/shipped-brand.ts';
import { brandJson } from '../../src/cli/views/json/brand-json.ts';
import { words } from '../../src/cli/words/en.ts';
import type { Account, Brand } from '../../src/core/brands/brand.ts';
import { directory } from '../core/brands/directory.ts';

const trust = { now: new Date('2026-11-16T09:00:00Z'), retired: [], words };

test('what is shipped of a brand reads as its whole record does', () => {
  const read = (brand: Brand) => brandJson(brand, null, trust);
  expect(directory.map((brand) => read(shippedBrand(brand)))).toEqual(directory.map(read));
});

test('remarks, and what says nothing of an account, are not shipped', () => {
  const [brand] = directory as [Brand];
  const acme: Account = {
    ...{ handle: 'Acme', role: 'main', regions: ['global'] },
    ...{ sources: ['acme.com'], seen: null, confidence: 'high' },
  };
  const { note: _, ...shipped } = { ...brand, accounts: [acme] };
  const spelledOut = { ...acme, languages: [], state: 'unknown', renamedTo: null } satisfies Account;
  expect(shippedBrand({ ...brand, accounts: [spelledOut], note: 'why' })).toStrictEqual(shipped);
  const telling = { ...acme, languages: ['nl'], state: 'renamed', renamedTo: 'AcmeHelp' } satisfies Account;
  expect(shippedBrand({ ...brand, accounts: [telling] }).accounts).toEqual([telling]);
});
