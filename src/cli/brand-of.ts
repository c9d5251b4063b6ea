import type { Brand } from '../core/brands/brand.ts';
import { comesLater } from '../core/brands/comes-later.ts';
import { findBrand } from '../core/brands/find-brand.ts';
import { ownBrand } from '../core/brands/own-brand.ts';
import { type BrandIndex, brandIndex } from '../core/brands/search/brand-index.ts';
import type { OwnBrand } from '../core/case/answers.ts';
import { UserError } from '../core/errors.ts';
import type { ShippedData } from '../core/ports.ts';

/**
 * The brand that an answer names: an id or certain name of the directory, or one that the shopper describes.
 * Throws `UserError` for a name that is unknown or means several, and for travel, which comes later.
 */
export function brandOf(answer: string | OwnBrand, data: ShippedData, homeTimeZone: string): Brand {
  const brand =
    typeof answer === 'string'
      ? listedBrand(answer, brandIndex(data.brands()))
      : describedBrand(answer, data, homeTimeZone);
  if (comesLater(brand)) throw new UserError({ code: 'comes-later', brand: brand.name, helpPage: brand.helpPage });
  return brand;
}

/** A brand of the directory by id or certain name, travel included. */
export function listedBrand(text: string, index: BrandIndex): Brand {
  const answer = findBrand(index, text);
  switch (answer.found) {
    case 'one':
      return answer.brand;
    case 'several':
      throw new UserError({ code: 'ambiguous-brand', value: text, candidates: answer.brands.map(({ id }) => id) });
    case 'none':
      throw new UserError({ code: 'unknown-brand', value: text, nearest: answer.nearest });
  }
}

function describedBrand(facts: OwnBrand, data: ShippedData, timeZone: string): Brand {
  if (facts.support === null && facts.main === null && facts.website === null) {
    throw new UserError({ code: 'brand-unreachable', name: facts.name });
  }
  // English dates of an unknown shop are written the way most of the world writes them.
  return ownBrand(facts, { retired: data.retiredHandles(), home: { country: 'GB', timeZone } });
}
