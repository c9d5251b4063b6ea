import type { Brand } from './brand.ts';

/** Where the operator helps: its help page, else its site; null where neither is known. */
export const helpOf = ({ helpPage, website }: Pick<Brand, 'helpPage' | 'website'>): string | null =>
  helpPage ?? (website === null ? null : `https://${website}`);

const LATER: readonly Brand['category'][] = ['airline', 'hotel', 'travel'];

/** True for flights, hotels and other travel, which come later: the tool gives the operator's help page instead. */
export const comesLater = (brand: Pick<Brand, 'category'>): boolean => LATER.includes(brand.category);
