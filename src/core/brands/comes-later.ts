import type { Brand } from './brand.ts';

const LATER: readonly Brand['category'][] = ['airline', 'hotel', 'travel'];

/** True for flights, hotels and other travel, which come later: the tool gives the operator's help page instead. */
export const comesLater = (brand: Pick<Brand, 'category'>): boolean => LATER.includes(brand.category);
