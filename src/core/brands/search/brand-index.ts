import type { Brand } from '../brand.ts';
import { plainHandle } from '../handle.ts';
import { compactKeys } from '../normalise.ts';
import { type DomainIndex, domainIndex } from './domains.ts';

/** How directly a name means the brand: its own name, an alias, or a name that several brands share. */
export type NameKind = 'name' | 'alias' | 'shared';

/** A brand that has a name; `text` is the name as the directory writes it. */
export type NameHit = { brand: Brand; kind: NameKind; text: string };

/** Built once from the directory. Everything but the exact names is built when first needed. */
export type BrandIndex = {
  brands: readonly Brand[];
  byId: ReadonlyMap<string, Brand>;
  /** By compact name: letters and digits, folded. Beginnings and typing errors are looked for in its keys too. */
  names: ReadonlyMap<string, readonly NameHit[]>;
  domains: () => DomainIndex;
  handles: () => ReadonlyMap<string, readonly Brand[]>;
};

/** An index for `searchBrands`: a few milliseconds, because it is built at each start. */
export function brandIndex(brands: readonly Brand[]): BrandIndex {
  return {
    brands,
    byId: new Map(brands.map((brand) => [brand.id, brand])),
    names: nameIndex(brands),
    domains: once(() => domainIndex(brands)),
    handles: once(() => handleIndex(brands)),
  };
}

function nameIndex(brands: readonly Brand[]): Map<string, NameHit[]> {
  const names = new Map<string, NameHit[]>();
  const add = (text: string, brand: Brand, kind: NameKind): void => {
    for (const key of compactKeys(text)) {
      const hits = names.get(key);
      if (hits === undefined) names.set(key, [{ brand, kind, text }]);
      else if (!hits.some((hit) => hit.brand === brand)) hits.push({ brand, kind, text });
    }
  };
  for (const brand of brands) {
    add(brand.name, brand, 'name');
    for (const alias of brand.aliases) add(alias, brand, 'alias');
  }
  for (const brand of brands) {
    // "Pandora (music)" is called Pandora too, but the brand whose whole name that is comes first.
    const base = brand.name.indexOf(' (');
    if (base > 0) add(brand.name.slice(0, base), brand, 'shared');
  }
  for (const brand of brands) {
    for (const name of brand.sharedNames ?? []) add(name, brand, 'shared');
  }
  return names;
}

function handleIndex(brands: readonly Brand[]): Map<string, Brand[]> {
  const handles = new Map<string, Brand[]>();
  for (const brand of brands) {
    for (const { handle } of brand.accounts) {
      const key = plainHandle(handle);
      handles.set(key, [...(handles.get(key) ?? []), brand]);
    }
  }
  return handles;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
