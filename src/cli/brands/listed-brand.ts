import type { Brand } from '../../core/brands/brand.ts';
import { findBrand } from '../../core/brands/find-brand.ts';
import { brandIndex } from '../../core/brands/search/brand-index.ts';
import { UserError } from '../../core/errors.ts';

/** A brand of the directory by id or certain name, travel included. Throws `UserError` where it is not certain. */
export function listedBrand(text: string, brands: readonly Brand[]): Brand {
  const answer = findBrand(brandIndex(brands), text);
  switch (answer.found) {
    case 'one':
      return answer.brand;
    case 'several':
      throw new UserError({ code: 'ambiguous-brand', value: text, candidates: answer.brands.map(({ id }) => id) });
    case 'none':
      throw new UserError({ code: 'unknown-brand', value: text, nearest: answer.nearest });
  }
}
