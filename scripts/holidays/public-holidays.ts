import Holidays from 'date-holidays';
import { addDays, type PlainDate } from '../../src/core/time/plain-date.ts';

const hourMs = 3_600_000;

/**
 * The days in the years on which a whole country has a public holiday during all working hours. Holidays of states and
 * regions, of banks, of schools and half days are left out: a desk that answers the world does not close for them. Empty
 * where the library does not know the country.
 */
export function publicHolidays(country: string, years: readonly number[]): PlainDate[] {
  const known = new Holidays(country, { types: ['public'], languages: 'en' });
  const days = years.flatMap((year) => known.getHolidays(year).flatMap(daysOf));
  return [...new Set(days)].filter((day) => years.includes(Number(day.slice(0, 4)))).sort();
}

/**
 * `date` is the beginning on the country's clocks, `2026-03-20 00:00:00 -0600` where it is at dusk on the day before. A
 * holiday counts for each day whose nine to five lies within it.
 */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): PlainDate[] {
  const dusk = Number(date.slice(20, 23)) * hourMs;
  const begins = Date.parse(`${date.slice(0, 10)}T${date.slice(11, 19)}Z`) + dusk;
  const ends = begins + (end.getTime() - start.getTime());
  const days: PlainDate[] = [];
  for (let day = date.slice(0, 10) as PlainDate; Date.parse(day) < ends; day = addDays(day, 1)) {
    if (begins <= Date.parse(day) + 9 * hourMs && ends >= Date.parse(day) + 17 * hourMs) days.push(day);
  }
  return days;
}
