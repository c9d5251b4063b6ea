import { readFileSync } from 'node:fs';
import type { Account, Brand } from '../../src/core/brands/brand.ts';
import { spokenName } from '../../src/core/brands/spoken-name.ts';
import type { DraftInput } from '../../src/core/drafts/draft-input.ts';
import { hashtag } from '../../src/core/post/hashtag.ts';
import { plainName } from '../../src/core/post/plain-name.ts';
import { aDesk } from './a-desk.ts';

export type DraftBrand = { brand: DraftInput['brand']; handles: readonly string[]; record: Brand };

/** A dull account, seen this year on the company's own page. */
export const anAccount = (account: Partial<Account> & Pick<Account, 'handle'>): Account => ({
  role: 'support',
  regions: ['global'],
  languages: [],
  state: 'answers',
  renamedTo: null,
  sources: ['the help page of the shop'],
  seen: '2026-06',
  confidence: 'high',
  ...account,
});

/** A dull brand with one support and one main account. */
export const aBrand = (brand: Partial<Brand> = {}): Brand => ({
  id: 'nike',
  name: 'Nike',
  aliases: [],
  category: 'sports',
  country: 'US',
  timeZone: 'America/Los_Angeles',
  website: 'nike.com',
  accounts: [anAccount({ handle: 'NikeSupport' }), anAccount({ handle: 'Nike', role: 'main' })],
  helpPage: 'https://www.nike.com/help',
  cautions: [],
  note: null,
  ...brand,
});

/** Brands that need most room, the shortest one, and one that has no account: 20 to 30 of the directory. */
export function awkwardBrands(): readonly DraftBrand[] {
  const directory = JSON.parse(readFileSync(new URL('../../brands.json', import.meta.url), 'utf8')) as Brand[];
  const by = (size: (brand: Brand) => number) => [...directory].sort((one, other) => size(other) - size(one));
  const chosen = new Set([
    ...by(({ name }) => name.length).slice(0, 8),
    ...by((brand) => handlesOf(brand).join('').length).slice(0, 8),
    ...by((brand) => spokenName(brand).length + handlesOf(brand).join('').length).slice(0, 4),
    ...by(({ name }) => -name.length).slice(0, 2),
    ...directory.filter(({ name }) => /[^\p{L}\p{N} ]/u.test(name)).slice(0, 4),
    ...directory.filter(({ accounts }) => accounts.length === 0).slice(0, 2),
    aBrand({ accounts: [anAccount({ handle: 'NikeSupport' })] }),
    aBrand(),
  ]);
  return [...chosen].map((record) => {
    const name = plainName(spokenName(record));
    const { country, timeZone } = record;
    const desk = aDesk({ country, timeZone });
    return { brand: { name, country, desk, hashtag: hashtag(name) }, handles: handlesOf(record), record };
  });
}

const handlesOf = ({ accounts }: Brand): string[] =>
  (['support', 'main'] as const).flatMap((role) => accounts.find((account) => account.role === role)?.handle ?? []);
