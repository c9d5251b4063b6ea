import type { Brand } from '../../core/brands/brand.ts';
import { comesLater, helpOf } from '../../core/brands/comes-later.ts';
import { ownBrand } from '../../core/brands/own-brand.ts';
import type { OwnBrand } from '../../core/case/answers.ts';
import { UserError } from '../../core/errors.ts';
import type { ShippedData } from '../../core/ports.ts';

/**
 * The brand that an answer names: an id or certain name of the directory, or one that the shopper describes.
 * Throws `UserError` for a name that is unknown or means several, and for travel, which comes later.
 */
export async function brandOf(answer: string | OwnBrand, data: ShippedData, homeTimeZone: string): Promise<Brand> {
  const brand = typeof answer === 'string' ? await listed(answer, data) : describedBrand(answer, data, homeTimeZone);
  if (comesLater(brand)) throw new UserError({ code: 'comes-later', brand: brand.name, helpPage: helpOf(brand) });
  return brand;
}

/** An id, which a program writes, needs neither the other brands nor the search. */
const listed = async (answer: string, data: ShippedData): Promise<Brand> =>
  data.brand(answer) ?? (await import('./listed-brand.ts')).listedBrand(answer, data.brands());

function describedBrand(facts: OwnBrand, data: ShippedData, timeZone: string): Brand {
  if (facts.support === null && facts.main === null && facts.website === null) {
    throw new UserError({ code: 'brand-unreachable', name: facts.name });
  }
  // English dates of an unknown shop are written the way most of the world writes them.
  return ownBrand(facts, { retired: data.retiredHandles(), home: { country: 'GB', timeZone } });
}
