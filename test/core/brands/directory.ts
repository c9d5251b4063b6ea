import { readFileSync } from 'node:fs';
import type { Account, Brand, RetiredHandle } from '../../../src/core/brands/brand.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'));

/** The shipped directory, as the program reads it. */
export const directory = read('brands.json') as Brand[];
export const retired = read('retired-handles.json') as RetiredHandle[];

/** The brand of the shipped directory with this id; a test that names a missing one fails. */
export function listed(id: string): Brand {
  const brand = directory.find((each) => each.id === id);
  if (brand === undefined) throw new Error(`no brand ${id}`);
  return brand;
}

/** A valid account with dull values where nothing is said. */
export const anAccount = (facts: Partial<Account> = {}): Account => ({
  handle: 'Zeta',
  role: 'main',
  regions: ['global'],
  languages: [],
  state: 'unknown',
  renamedTo: null,
  sources: ['https://zeta.example/contact'],
  seen: '2026-01',
  confidence: 'medium',
  ...facts,
});

/** A valid brand with dull values where nothing is said. */
export const aBrand = (facts: Partial<Brand> = {}): Brand => ({
  id: 'zeta',
  name: 'Zeta',
  aliases: [],
  category: 'fashion',
  country: 'US',
  timeZone: 'America/New_York',
  website: 'zeta.com',
  accounts: [anAccount()],
  helpPage: null,
  cautions: [],
  note: null,
  ...facts,
});
