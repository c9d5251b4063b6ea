import { type StoredCalendar, storedDays } from '../../src/core/schedule/holiday-calendar.ts';
import { daysIn, type Extra } from './extra.ts';
import { publicHolidays } from './public-holidays.ts';

/** The table ends with the last of them, and the program says so: later holidays are often not decided. */
export const HOLIDAY_YEARS = [2026, 2027, 2028, 2029, 2030] as const;

/** A calendar for each country, by code; a country of which nothing is known has none. */
export function holidayTable(countries: readonly string[], extras: readonly Extra[]): StoredCalendar[] {
  return [...new Set(countries)].sort().flatMap((country) => {
    const calendar = calendarOf(
      country,
      extras.filter((extra) => extra.country === country),
    );
    return Object.keys(calendar.closed).length === 0 ? [] : [calendar];
  });
}

function calendarOf(country: string, extras: readonly Extra[]): StoredCalendar {
  const spans = (field: 'closed' | 'open' | 'worked') => extras.flatMap((extra) => extra[field] ?? []).flatMap(daysIn);
  const open = new Set(spans('open'));
  const closed = [...publicHolidays(country, HOLIDAY_YEARS), ...spans('closed')].filter((day) => !open.has(day));
  const worked = spans('worked');
  const bridgeDaysUntil = extras.flatMap((extra) => extra.bridgeDaysUntil ?? []).at(-1);
  return {
    country,
    closed: storedDays(closed),
    ...(worked.length === 0 ? {} : { worked: storedDays(worked) }),
    ...(bridgeDaysUntil === undefined ? {} : { bridgeDaysUntil }),
  };
}
