import { isCjk } from '../normalise.ts';
import type { BrandIndex, NameHit, NameKind } from './brand-index.ts';
import type { Reading } from './readings.ts';

/** A reading that is a name as it stands. */
export type Found = Reading & { hits: readonly NameHit[] };

/** The most literal reading that is a name, with the brands that have it: own names first. */
export function exactly(index: BrandIndex, ways: readonly Reading[]): Found | null {
  for (const way of ways) {
    const hits = index.names.get(way.words.join('')) ?? withId(index, way.words) ?? bothScripts(index, way.words);
    if (hits.length === 0) continue;
    const region = way.region ?? regionInName(index, ways, hits);
    return { words: way.words, region, hits: [...hits].sort(byKind) };
  }
  return null;
}

/** Own names before aliases before shared names. */
export const byKind = (one: NameHit, other: NameHit): number => ranks[one.kind] - ranks[other.kind];

const ranks: Record<NameKind, number> = { name: 0, alias: 1, shared: 2 };

/** The country of "DHL US", which is a name as it stands, and one of the brands called DHL with a country. */
function regionInName(index: BrandIndex, ways: readonly Reading[], hits: readonly NameHit[]): string | null {
  const split = ways.find(
    ({ words, region }) =>
      region !== null && index.names.get(words.join(''))?.some(({ brand }) => brand === hits[0]?.brand),
  );
  return split?.region ?? null;
}

/** Ids are names too: `jd-com`. */
function withId(index: BrandIndex, words: readonly string[]): NameHit[] | null {
  const brand = index.byId.get(words.join('-'));
  return brand === undefined ? null : [{ brand, kind: 'name', text: brand.name }];
}

/** "Nike 耐克": a name given twice means the brands that have both. */
function bothScripts(index: BrandIndex, words: readonly string[]): readonly NameHit[] {
  const chinese = words.filter(isCjk).join('');
  const latin = words.filter((word) => !isCjk(word)).join('');
  if (chinese === '' || latin === '') return [];
  const others = index.names.get(chinese) ?? [];
  return (index.names.get(latin) ?? []).filter(({ brand }) => others.some((hit) => hit.brand === brand));
}
