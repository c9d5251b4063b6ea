/** A calendar day without time or zone, padded: `2026-11-02`. Strings compare as days do. */
export type PlainDate = `${number}-${number}-${number}`;

const shape = /^\d{4}-\d{2}-\d{2}$/;
const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const dayMs = 86_400_000;

/** True for a padded day that exists: `2026-02-28`, not `2026-02-30`, not `2026-2-3`. */
export function isPlainDate(text: string): text is PlainDate {
  if (!shape.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  // Nothing here is that old; two digits are a mistaken year.
  if (year < 100 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && leap ? 29 : (lastDays[month - 1] ?? 0));
}

/** Midnight UTC of the day: only for arithmetic and for `Intl` with `timeZone: 'UTC'`. */
export const utcMidnight = (day: PlainDate): Date => new Date(midnight(day));

/** The day `days` later, or earlier where negative. */
export const addDays = (day: PlainDate, days: number): PlainDate => utcDay(midnight(day) + days * dayMs);

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Math.round((midnight(to) - midnight(from)) / dayMs);

const midnight = (day: PlainDate): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));

/** The day of an instant, given in milliseconds since 1970, on clocks of UTC. */
export function utcDay(utcMs: number): PlainDate {
  const number = Math.floor(utcMs / dayMs);
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * dayMs).toISOString().slice(0, 10) as PlainDate;
  if (days.size >= mostDays) days.clear();
  days.set(number, day);
  return day;
}

/** By days since 1970. Kept, because a list of cases writes out the same few hundred days many times. */
const days = new Map<number, PlainDate>();
const mostDays = 2_000;
