/** Days of the week as `Date` counts them, Sunday 0. */
export type Weekend = readonly number[];

/**
 * Countries that rest on Friday and Saturday. Source: Unicode CLDR 47, supplemental week data. A country that rests on
 * one day only (IN, IR) counts here with two: whether its desks work on the sixth day is not known.
 */
const fridayAndSaturday: ReadonlySet<string> = new Set('BH DZ EG IL IQ IR JO KW LY OM QA SA SD SY YE'.split(' '));

/** The weekend of a country (ISO 3166); Saturday and Sunday where the country is not known. */
export const weekendOf = (country: string | null): Weekend =>
  country === 'AF' ? [4, 5] : country !== null && fridayAndSaturday.has(country) ? [5, 6] : [6, 0];
