import type { Case } from '../core/case/case.ts';
import type { ShippedData } from '../core/ports.ts';

/** The zone of a case's brand: of the directory, or as the shopper described it; UTC where nobody knows. */
export function brandZone(data: ShippedData): (stored: Case) => string {
  const zones = new Map<string, string>();
  return ({ brand, answers }) => {
    if (typeof answers.brand !== 'string') return answers.brand.timeZone ?? answers.timeZone ?? 'UTC';
    const known = zones.get(brand.id) ?? data.brand(brand.id)?.timeZone ?? 'UTC';
    zones.set(brand.id, known);
    return known;
  };
}
