const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const LATAM = 'AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE'.split(' ');

/** Groups of countries that an account may serve, besides single ISO 3166 countries and `global`. */
export const regionGroups = {
  EU,
  NA: ['US', 'CA'],
  LATAM,
  NORDICS: ['DK', 'FI', 'IS', 'NO', 'SE'],
} as const satisfies Record<string, readonly string[]>;

/** True where an account of `region` (a country, a group or `global`) is meant for that country in particular. */
export function isFor(region: string, country: string): boolean {
  if (region === country) return true;
  const group: readonly string[] | undefined = regionGroups[region as keyof typeof regionGroups];
  return group?.includes(country) ?? false;
}

/** True for what may stand in `regions`: two capitals, a group above, or `global`. Whether the country exists is a check. */
export const isRegionCode = (code: string): boolean =>
  code === 'global' || code in regionGroups || /^[A-Z]{2}$/.test(code);
