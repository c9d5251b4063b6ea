import type { Case } from '../core/case/case.ts';
import type { ShippedData } from '../core/ports.ts';

/** The zone of a case's brand: of the directory, or as the shopper described it; UTC where nobody knows. */
export function brandZone(data: ShippedData): (stored: Case) => string {
  let zones: Map<string, string> | undefined;
  return ({ brand, answers }) => {
    if (typeof answers.brand !== 'string') return answers.brand.timeZone ?? answers.timeZone ?? 'UTC';
    zones ??= new Map(data.brands().map(({ id, timeZone }) => [id, timeZone]));
    return zones.get(brand.id) ?? 'UTC';
  };
}
