import { addDays, isPlainDate, type PlainDate, utcMidnight } from '../plain-date.ts';
import type { View } from './read-day.ts';

/** The day with this year, month and day of the month; null where there is none, or it is of another century. */
export function dayOf(year: number, month: number, day: number): PlainDate | null {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const text = `${year}-${pad(month)}-${pad(day)}`;
  return year >= 1990 && year < 2100 && isPlainDate(text) ? text : null;
}

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));
const monthOf = (day: PlainDate): number => Number(day.slice(5, 7));

/** The nearest such day in the direction of the view, today included; null for 31 April. */
export function inNearestYear(month: number, day: number, { today, lean }: View): PlainDate | null {
  const step = lean === 'past' ? -1 : 1;
  // 29 February may be eight years away.
  for (let away = 0; away <= 8; away += 1) {
    const found = dayOf(yearOf(today) + step * away, month, day);
    if (found !== null && liesAhead(found, { today, lean })) return found;
  }
  return null;
}

/** The nearest month that has this day on the right side of today. */
export function inNearestMonth(day: number, view: View): PlainDate | null {
  const step = view.lean === 'past' ? -1 : 1;
  for (let away = 0; away <= 2; away += 1) {
    const found = inMonth(day, step * away, view.today);
    if (found !== null && liesAhead(found, view)) return found;
  }
  return null;
}

/** The day of the month that lies `away` months from today's. */
export function inMonth(day: number, away: number, today: PlainDate): PlainDate | null {
  const months = yearOf(today) * 12 + monthOf(today) - 1 + away;
  return dayOf(Math.floor(months / 12), (months % 12) + 1, day);
}

/** 1 for Monday to 7 for Sunday. */
const weekdayOf = (day: PlainDate): number => utcMidnight(day).getUTCDay() || 7;

/** The weekday (1 for Monday) in the week that lies `away` weeks from today's; weeks begin on Monday. */
export const inWeek = (weekday: number, away: number, today: PlainDate): PlainDate =>
  addDays(today, weekday - weekdayOf(today) + 7 * away);

/** The nearest such weekday in the direction of the view; today where today is one. */
export function nearestWeekday(weekday: number, { today, lean }: View): PlainDate {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return addDays(today, lean === 'past' && ahead > 0 ? ahead - 7 : ahead);
}

const liesAhead = (day: PlainDate, { today, lean }: View): boolean => (lean === 'past' ? day <= today : day >= today);
