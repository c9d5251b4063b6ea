import type { Brand } from './brand.ts';
import { nearestBrands } from './nearest-brands.ts';
import type { BrandIndex } from './search/brand-index.ts';
import { type Match, searchBrands } from './search.ts';

/** What one word from a flag or file means, where nobody can be asked back. */
export type BrandAnswer =
  | { found: 'one'; brand: Brand; region: string | null }
  /** A name that several brands share: their ids would be right. */
  | { found: 'several'; brands: readonly Brand[] }
  /** Nothing certain. `nearest` are names to offer. */
  | { found: 'none'; nearest: readonly string[] };

/** The brand of an id, name, alias, handle or link. A typing error or a beginning is never taken for certain. */
export function findBrand(index: BrandIndex, text: string): BrandAnswer {
  const byId = index.byId.get(text.trim().toLowerCase());
  if (byId !== undefined) return { found: 'one', brand: byId, region: null };
  const certain = searchBrands(index, text).filter(({ by }) => by !== 'beginning' && by !== 'typo');
  const [first, ...others] = certain;
  if (first === undefined) return { found: 'none', nearest: nearestBrands(index, text) };
  if (others.every((other) => yields(other, first))) return { found: 'one', brand: first.brand, region: first.region };
  return { found: 'several', brands: certain.map(({ brand }) => brand) };
}

/**
 * "dhl us": of the brands called DHL one alone has an account for the named country.
 * "Best Buy": the Canadian branch only shares the name; a brand that is mistaken for the first does not yield.
 */
function yields(other: Match, first: Match): boolean {
  if (first.regional === 'account') return other.regional === 'none';
  const confused = first.brand.confusedWith?.includes(other.brand.id) ?? false;
  return first.by === 'name' && other.by === 'shared' && !confused;
}
