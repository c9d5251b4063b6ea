import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { Extra } from '../../scripts/holidays/extra.ts';
import { holidayTable } from '../../scripts/holidays/holiday-table.ts';
import { type HolidayCalendar, readCalendar, type StoredCalendar } from '../../src/core/schedule/holiday-calendar.ts';

const extras = z
  .array(Extra)
  .parse(JSON.parse(readFileSync(new URL('../../holidays-extra.json', import.meta.url), 'utf8')));

/** The table that the build writes, for the countries. Takes some 15 ms a country. */
export const builtTable = (countries: readonly string[]): StoredCalendar[] => holidayTable(countries, extras);

/** A country's calendar as it is shipped; null where there is none. */
export function shippedCalendar(country: string): HolidayCalendar | null {
  const [stored] = builtTable([country]);
  return stored === undefined ? null : readCalendar(stored);
}
