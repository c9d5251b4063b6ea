import type { Account, Brand, RetiredHandle } from './brand.ts';
import { plainHandle, sameHandle, withoutAt } from './handle.ts';

/** What a shopper says of a brand that the directory does not have. Absent and null mean the same. */
export type OwnBrandFacts = {
  name: string;
  support?: string | null;
  main?: string | null;
  /** IANA; the brand's working hours are counted in it. */
  timeZone?: string | null;
  /** ISO 3166. */
  country?: string | null;
  website?: string | null;
};

export type OwnBrandContext = {
  retired: readonly RetiredHandle[];
  /** Stands in for a country and zone that the shopper does not know. */
  home: { country: string; timeZone: string };
};

/** The source of an account that the shopper gave: it stands in place of a public one. */
export const GIVEN_BY_SHOPPER = 'given by the shopper';

/**
 * A brand that the shopper adds, as a brand of the directory. Its accounts count as confirmed by the shopper
 * (see `confirmedHandles`); one on the block list is kept as closed or renamed, so that it is never used
 * and the shopper hears why.
 */
export function ownBrand(facts: OwnBrandFacts, { retired, home }: OwnBrandContext): Brand {
  const account = (handle: string | null | undefined, role: Account['role']): Account[] =>
    handle == null || plainHandle(handle) === '' ? [] : [givenAccount(handle, role, retired)];
  return {
    id: ownId(facts.name),
    name: facts.name.trim(),
    aliases: [],
    category: 'other',
    country: facts.country ?? home.country,
    timeZone: facts.timeZone ?? home.timeZone,
    website: facts.website ?? null,
    accounts: distinct([...account(facts.support, 'support'), ...account(facts.main, 'main')]),
    helpPage: null,
    cautions: [],
    note: null,
  };
}

/** Handles of the brand that the shopper gave and thereby confirmed: for `confirmed` of `trustOf`. */
export const confirmedHandles = (brand: Brand): string[] =>
  brand.accounts.filter(({ sources }) => sources.includes(GIVEN_BY_SHOPPER)).map(({ handle }) => handle);

function givenAccount(handle: string, role: Account['role'], retired: readonly RetiredHandle[]): Account {
  const blocked = retired.find((entry) => sameHandle(entry.handle, handle));
  const renamed = blocked !== undefined && blocked.renamedTo !== null;
  return {
    handle: withoutAt(handle),
    role,
    regions: ['global'],
    languages: [],
    state: blocked === undefined ? 'unknown' : renamed ? 'renamed' : 'closed',
    renamedTo: blocked?.renamedTo ?? null,
    sources: [GIVEN_BY_SHOPPER],
    seen: null,
    confidence: 'low',
  };
}

const distinct = (accounts: readonly Account[]): Account[] =>
  accounts.filter((account, i) => accounts.findIndex(({ handle }) => sameHandle(handle, account.handle)) === i);

/** `own-` keeps it apart from every id of the directory; letters of any script stay, so that 小店 has an id too. */
function ownId(name: string): string {
  const slug = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `own-${slug === '' ? 'brand' : slug}`;
}
