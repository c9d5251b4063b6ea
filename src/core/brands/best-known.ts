import type { Brand } from './brand.ts';

/** Kinds of brands that ship goods: what a shopper with an order that went wrong looks for first. */
const SHIPS_GOODS: ReadonlySet<Brand['category']> = new Set<Brand['category']>([
  'fashion',
  'sports',
  'outdoors',
  'marketplace',
  'department-store',
  'electronics',
  'computers',
  'gaming',
  'beauty',
  'health',
  'home',
  'luxury',
  'jewelry',
  'eyewear',
  'toys',
  'baby',
  'books',
]);

/** How many are offered before anything is typed. */
const most = 60;

/** The shops that most sources name, at most 60, most named first: so a list does not begin with 23andMe or a bank. */
export const bestKnown = (brands: readonly Brand[]): readonly Brand[] =>
  brands
    .filter(({ category }) => SHIPS_GOODS.has(category))
    .sort((one, other) => sourcesOf(other) - sourcesOf(one))
    .slice(0, most);

const sourcesOf = ({ accounts }: Brand): number => accounts.reduce((sum, { sources }) => sum + sources.length, 0);
