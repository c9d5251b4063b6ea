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
export const utcMidnight = (day: PlainDate): Date => new Date(`${day}T00:00:00Z`);

/** The day `days` later, or earlier where negative. */
export const addDays = (day: PlainDate, days: number): PlainDate => dayOf(utcMidnight(day).getTime() + days * dayMs);

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Math.round((utcMidnight(to).getTime() - utcMidnight(from).getTime()) / dayMs);

const dayOf = (utcMs: number): PlainDate => new Date(utcMs).toISOString().slice(0, 10) as PlainDate;
