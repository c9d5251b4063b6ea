import { addDays } from '../plain-date.ts';
import { inNearestMonth, inWeek, nearestWeekday } from './nearest-day.ts';
import { type DateForm, reading, type View } from './read-day.ts';

const starts = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** An English weekday by name or short form, for patterns. */
export const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';

const alone = new RegExp(`^(?:(last|past|previous|this|current|coming|next) )?(${WEEKDAY})\\.?$`);
const ofWeek = new RegExp(`^(${WEEKDAY}),? (?:of )?(last|this|next) week$`);

/** `Friday`, `last Friday`, `Friday last week`, `the 5th`. */
export const weekdayDate: DateForm = (text, view) => {
  const byWeek = ofWeek.exec(text);
  if (byWeek !== null) return reading(inWeek(weekdayOf(byWeek[1]), weeksAway[byWeek[2] ?? ''] ?? 0, view.today));
  const found = alone.exec(text);
  if (found !== null) return nearWeekday(found[1], weekdayOf(found[2]), view);
  const ordinal = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)$/.exec(text);
  return ordinal === null ? null : reading(inNearestMonth(Number(ordinal[1]), view));
};

const weeksAway: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const weekdayOf = (name = ''): number => starts.indexOf(name.slice(0, 3)) + 1;

/** On a Sunday "last Friday" is two days ago to some and nine to others; so with "next Friday" on a Monday. */
function nearWeekday(which: string | undefined, weekday: number, view: View) {
  const { today } = view;
  switch (which) {
    case undefined:
      return reading(nearestWeekday(weekday, view));
    case 'last':
      return reading(nearestWeekday(weekday, { today: addDays(today, -1), lean: 'past' }), inWeek(weekday, -1, today));
    case 'past':
    case 'previous':
      return reading(nearestWeekday(weekday, { today: addDays(today, -1), lean: 'past' }));
    case 'next':
      return reading(nearestWeekday(weekday, { today: addDays(today, 1), lean: 'future' }), inWeek(weekday, 1, today));
    case 'coming':
      return reading(nearestWeekday(weekday, { today: addDays(today, 1), lean: 'future' }));
    default:
      return reading(nearestWeekday(weekday, view), inWeek(weekday, 0, today));
  }
}
