import { regionGroups } from '../regions.ts';
import type { BrandCheck } from './check.ts';

export const knownZones: BrandCheck = {
  id: 'known-zones',
  why: "the brand's working hours are counted in its zone",
  run: (brands) =>
    brands
      .filter(({ timeZone }) => !isZone(timeZone))
      .map(({ id, timeZone }) => ({ brand: id, field: 'timeZone', message: `"${timeZone}" is no IANA zone` })),
};

export const datedDesks: BrandCheck = {
  id: 'dated-desks',
  why: 'what an account once said of its hours must be placed in time',
  run: (brands, { today }) =>
    brands.flatMap(({ id, desk }) =>
      desk === undefined || (desk.seen >= '2006' && desk.seen <= today.slice(0, desk.seen.length))
        ? []
        : [{ brand: id, field: 'desk', message: `its hours cannot have been seen in ${desk.seen}` }],
    ),
};

export const knownCountries: BrandCheck = {
  id: 'known-countries',
  why: 'the country decides which rights and which account apply',
  run: (brands) =>
    brands.flatMap(({ id, country, accounts }) =>
      [country, ...accounts.flatMap(({ regions }) => regions)]
        .filter((code) => code !== 'global' && !(code in regionGroups) && !isCountry(code))
        .map((code) => ({ brand: id, field: 'country', message: `"${code}" is no ISO 3166 country` })),
    ),
};

function isZone(zone: string): boolean {
  try {
    // An offset such as +08:00 is accepted by Intl, but is no zone: it knows no summer time.
    return /^[A-Za-z]/.test(zone) && Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

// UK, EU and the like have names in Intl, but are reserved codes, not countries.
const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  !['UK', 'EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ'].includes(code) &&
  countryNames.of(code) != null;
