import { accountsOf, isLive } from './accounts.ts';
import type { Brand } from './brand.ts';
import { beginnings, continued } from './search/beginnings.ts';
import type { BrandIndex, NameHit } from './search/brand-index.ts';
import { handleOf, hostOf } from './search/domains.ts';
import { byKind, exactly } from './search/exact.ts';
import { misspelt } from './search/near-names.ts';
import { type Reading, readings } from './search/readings.ts';

/**
 * How the brand was found. Only `name` (its own name or alias), `link` and `handle` are certain; a `shared` name,
 * a beginning and a typing error should be asked back.
 */
export type MatchKind = 'name' | 'shared' | 'link' | 'handle' | 'beginning' | 'typo';

export type Match = {
  brand: Brand;
  by: MatchKind;
  /** The country named in the query (ISO 3166), else null. */
  region: string | null;
  /** Whether the brand has an account for that country; null where none was named. */
  regional: 'account' | 'none' | null;
};

/** Links to goods are long; what is longer than this is no query. */
const longestQuery = 2_000;

/**
 * The brands that a query means, best first; empty where the directory has none. A query is a name in any usual
 * spelling, in Chinese too, with a country or words such as "support" or 官网 around it, a domain, a link or a
 * handle. All brands of a shared name (Sony, DHL) come together. A company that is not listed finds nothing
 * rather than a neighbour.
 */
export function searchBrands(index: BrandIndex, query: string, { limit = 8 }: { limit?: number } = {}): Match[] {
  const typed = query.trim();
  if (typed === '' || typed.length > longestQuery) return [];
  return (pasted(index, typed) ?? named(index, typed)).slice(0, limit);
}

/** Matches of a handle or link, or null for words. A name such as Hotels.com is a word first. */
function pasted(index: BrandIndex, typed: string): Match[] | null {
  const link = /https?:\/\/\S+/i.exec(typed)?.[0] ?? typed;
  const handle = handleOf(link);
  if (handle !== null)
    return (index.handles().get(handle.toLowerCase()) ?? []).map((brand) => match(brand, 'handle', null));
  const host = hostOf(link);
  if (host === null || (!/[/@]/.test(link) && exactly(index, readings(typed).slice(0, 1)) !== null)) return null;
  const { brands, country } = index.domains().find(host);
  return brands.map((brand) => match(brand, 'link', country));
}

function named(index: BrandIndex, typed: string): Match[] {
  const ways = readings(typed);
  const exact = exactly(index, ways);
  if (exact !== null) {
    const more = exact.region === null ? continued(index, exact.words).sort(heavier) : [];
    return distinct([
      ...sortByRegion(
        exact.hits.map(({ brand, kind }) => match(brand, kind === 'shared' ? kind : 'name', exact.region)),
      ),
      ...more.map(({ brand }) => match(brand, 'beginning', null)),
    ]);
  }
  const [literal] = ways;
  if (literal === undefined) return [];
  const begun = beginnings(index, literal.words).sort(
    (one, other) =>
      Number(other.whole) - Number(one.whole) || heavier(one.hit, other.hit) || one.key.length - other.key.length,
  );
  if (begun.length > 0) return distinct(begun.map(({ hit }) => match(hit.brand, 'beginning', null)));
  return slips(index, ways);
}

/** Typing errors, in the reading that needs the fewest. */
function slips(index: BrandIndex, ways: readonly Reading[]): Match[] {
  const tried = new Set<string>();
  let best: { edits: number; matches: Match[] } = { edits: Number.POSITIVE_INFINITY, matches: [] };
  for (const { words, region } of ways) {
    const key = words.join('');
    if (tried.has(key) || tried.size >= mostSlipReadings) continue;
    tried.add(key);
    const near = misspelt(index, words);
    const edits = near[0]?.edits ?? Number.POSITIVE_INFINITY;
    if (edits < best.edits) {
      const gap = (name: string): number => Math.abs(name.length - key.length);
      near.sort(
        (one, other) => gap(one.key) - gap(other.key) || byKind(one.hit, other.hit) || heavier(one.hit, other.hit),
      );
      best = { edits, matches: sortByRegion(near.map(({ hit }) => match(hit.brand, 'typo', region))) };
    }
  }
  return distinct(best.matches);
}

/** Each costs a pass over all names. */
const mostSlipReadings = 4;

/** Nobody counted popularity; a brand that many sources name, with a support account, is the likelier one. */
const heavier = (one: NameHit, other: NameHit): number => weight(other.brand) - weight(one.brand);

const weight = ({ accounts }: Brand): number =>
  accounts.reduce((sum, { sources, role }) => sum + sources.length + (role === 'support' ? 1 : 0), 0);

const match = (brand: Brand, by: MatchKind, region: string | null): Match => ({
  brand,
  by,
  region,
  regional: region === null ? null : accountsOf(brand, region).some(isLive) ? 'account' : 'none',
});

/** Brands with an account for the country first, then those at home there. */
const sortByRegion = (matches: readonly Match[]): Match[] =>
  [...matches].sort((one, other) => nearHome(other) - nearHome(one));

const nearHome = ({ brand, region, regional }: Match): number =>
  (regional === 'account' ? 2 : 0) + (region !== null && brand.country === region ? 1 : 0);

/** The first match of each brand. */
function distinct(matches: readonly Match[]): Match[] {
  const seen = new Set<string>();
  return matches.filter(({ brand: { id } }) => !seen.has(id) && seen.add(id));
}
