import { en } from 'chrono-node';
import { addDays, type PlainDate, utcMidnight } from '../plain-date.ts';
import { dayOf, inNearestYear } from './nearest-day.ts';
import { type DateForm, reading, type View } from './read-day.ts';

const noonMs = 43_200_000;

/** Words after which a day is a guess, and numbers that are not whole. */
const vague =
  /\b(?:few|couple|several|some|about|around|approx\w*|roughly|nearly|early|late|mid|end|half|week-?end|christmas|or|to|until|before|by)\b|\b(?:last|past|this|next|previous) (?:week|month|year)|\d[.,]\d/;

/** English dates with a month's name and distances in days and weeks, as chrono reads them. */
export const englishDate: DateForm = (text, view) => {
  const near = named.get(text);
  if (near !== undefined) return reading(addDays(view.today, near));
  if (leapDay.test(text)) return reading(inNearestYear(2, 29, view));
  // "The day before yesterday" is no guess, though "before" is.
  return vague.test(text) ? 'no-day' : reading(byChrono(text.replace('a fortnight', 'two weeks'), view));
};

/** Without a year chrono takes it for a day of this one. */
const leapDay = /^(?:29(?:th)?(?: of)? feb(?:ruary|\.)?|feb(?:ruary|\.)? 29(?:th)?)$/;

/** A map, because what was typed may be called like something that every object has. */
const named: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'the day before yesterday': -2,
    'day before yesterday': -2,
    'yesterday morning': -1,
    'last night': -1,
    'the day after tomorrow': 2,
    'day after tomorrow': 2,
  }),
);

function byChrono(text: string, view: View): PlainDate | null {
  // With a zone of its own the reference says the same on every machine.
  const instant = new Date(utcMidnight(view.today).getTime() + noonMs);
  const [found, ...more] = en.casual.parse(text, { instant, timezone: 0 });
  if (found === undefined || more.length > 0 || found.end != null || found.text !== text) return null;
  const { start } = found;
  // An hour that is certain is one that was counted from the reference: "5 hours ago".
  if (!start.isCertain('day') || !start.isCertain('month') || start.isCertain('hour')) return null;
  const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0];
  return start.isCertain('year') ? dayOf(year, month, day) : inNearestYear(month, day, view);
}
