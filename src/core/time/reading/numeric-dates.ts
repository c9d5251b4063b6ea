import type { PlainDate } from '../plain-date.ts';
import { dayOf, inNearestYear } from './nearest-day.ts';
import { type DateForm, type ReadDate, reading } from './read-day.ts';

/** Dates of digits only. The sign between the parts must be the same throughout. */
export const numericDate: DateForm = (text, view) => {
  const eight = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (eight !== null) return reading(dayOf(...numbers(eight)));
  const yearFirst = /^(\d{4})\s?([-/. ])\s?(\d{1,2})\s?\2\s?(\d{1,2})$/.exec(text);
  if (yearFirst !== null) return reading(dayOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])));
  const yearLast = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})$/.exec(text);
  if (yearLast !== null) return withYear(yearLast);
  const short = /^(\d\d?)([-/.])(\d\d?)\2(\d\d)$/.exec(text);
  if (short !== null) return shortYear([Number(short[1]), Number(short[3]), Number(short[4])], view.today);
  const noYear = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})$/.exec(text);
  if (noYear === null) return /^[\d\s./,-]+$/.test(text) ? 'no-day' : null;
  const [one, other] = [Number(noYear[1]), Number(noYear[2])];
  return reading(inNearestYear(other, one, view), inNearestYear(one, other, view));
};

const numbers = ([, year, month, day]: RegExpExecArray): [number, number, number] => [
  Number(year),
  Number(month),
  Number(day),
];

/** With full stops only the day comes first (02.11.2026); with other signs both orders are in use. */
function withYear([, one, sign, other, year]: RegExpExecArray): ReadDate | 'no-day' {
  const dayFirst = dayOf(Number(year), Number(other), Number(one));
  return reading(dayFirst, sign === '.' ? null : dayOf(Number(year), Number(one), Number(other)));
}

/** `02/11/26`, and `26/11/02` where only that gives a year of our days. */
function shortYear([one, two, three]: [number, number, number], today: PlainDate): ReadDate | 'no-day' {
  const now = Number(today.slice(0, 4));
  const all = [dayOf(2000 + three, two, one), dayOf(2000 + three, one, two), dayOf(2000 + one, two, three)];
  const near = all.filter((day) => day !== null && Math.abs(Number(day.slice(0, 4)) - now) <= 3);
  const [first = null, second = null, ...more] = [...new Set(near.length > 0 ? near : all.slice(0, 2))].filter(
    (day) => day !== null,
  );
  return more.length > 0 ? 'no-day' : reading(first, second);
}
