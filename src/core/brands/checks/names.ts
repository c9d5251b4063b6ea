import type { Brand } from '../brand.ts';
import { compact, compactKeys } from '../normalise.ts';
import type { BrandCheck, BrandFault } from './check.ts';

export const ownNames: BrandCheck = {
  id: 'own-names',
  why: 'an exact name or alias must lead to one brand only',
  run: (brands) => {
    const owner = new Map<string, string>();
    return brands.flatMap((brand) =>
      [brand.name, ...brand.aliases].flatMap((name) =>
        compactKeys(name).flatMap((key): BrandFault[] => {
          const other = owner.get(key) ?? brand.id;
          owner.set(key, other);
          if (other === brand.id) return [];
          return [{ brand: brand.id, field: 'aliases', message: `"${name}" is a name of ${other} too` }];
        }),
      ),
    );
  },
};

export const sharedByTwo: BrandCheck = {
  id: 'shared-by-two',
  why: 'a shared name that only one brand has is an alias',
  run: (brands) => {
    const holders = new Map<string, number>();
    for (const name of brands.flatMap(allNames)) holders.set(compact(name), (holders.get(compact(name)) ?? 0) + 1);
    return brands.flatMap(({ id, sharedNames = [] }) =>
      sharedNames
        .filter((name) => holders.get(compact(name)) === 1)
        .map((name) => ({ brand: id, field: 'sharedNames', message: `no other brand has "${name}"` })),
    );
  },
};

const allNames = ({ name, aliases, sharedNames = [] }: Brand): string[] => [name, ...aliases, ...sharedNames];

export const trimmedText: BrandCheck = {
  id: 'trimmed-text',
  why: 'text is shown and compared as it stands',
  run: (brands) =>
    brands.flatMap((brand) =>
      texts(brand)
        .filter(([, text]) => text !== text.trim() || /\s\s|[\n\t]/.test(text) || text !== text.normalize('NFC'))
        .map(([field, text]) => ({ brand: brand.id, field, message: `"${text}" has stray spaces or is not in NFC` })),
    ),
};

const texts = (brand: object): [field: string, text: string][] =>
  Object.entries(brand).flatMap(([field, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[field, value]];
    if (Array.isArray(value)) return value.flatMap((item) => texts({ [field]: item }));
    return typeof value === 'object' && value !== null ? texts(value) : [];
  });
