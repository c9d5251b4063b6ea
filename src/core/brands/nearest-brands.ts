import { compact, isCjk } from './normalise.ts';
import type { BrandIndex } from './search/brand-index.ts';
import { namesWithin } from './search/near-names.ts';
import { searchBrands } from './search.ts';

const most = 3;

/**
 * Up to three names to offer under "no brand called …": what a search finds, else names that are near in letters,
 * looser than a search allows. Empty where nothing is near.
 */
export function nearestBrands(index: BrandIndex, query: string): string[] {
  const found = searchBrands(index, query, { limit: most }).map(({ brand }) => brand.name);
  if (found.length > 0) return found;
  const key = compact(query.slice(0, 60));
  if (key.length < 3 || isCjk(key)) return [];
  const limit = Math.floor(key.length / 3);
  // People rarely miss the first letter.
  const cost = (name: { key: string; edits: number }): number => name.edits + (name.key[0] === key[0] ? 0 : 0.5);
  const near = namesWithin(index, key, (name) => (name.length < 3 ? 0 : limit));
  near.sort((one, other) => cost(one) - cost(other));
  return [...new Set(near.map(({ hit }) => hit.brand.name))].slice(0, most);
}
