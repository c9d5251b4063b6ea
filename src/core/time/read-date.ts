import { chineseDate } from './reading/chinese-dates.ts';
import { englishDate } from './reading/english-dates.ts';
import { numericDate } from './reading/numeric-dates.ts';
import type { ReadDate, View } from './reading/read-day.ts';
import { WEEKDAY, weekdayDate } from './reading/weekday-dates.ts';

const longest = 60;

/**
 * The day that somebody typed, in English or Chinese, in the usual orders and relative to `today`: `2/11`, `Nov 2nd`,
 * `11月2号`, `上周五`, `3 days ago`. A day without a year is the nearest in the direction of `lean`, `today` included.
 * Two days where both are as good a reading, day-month order first. Null for what names no day, such as a month alone,
 * for days that do not exist, years outside 1990 to 2099, and texts of more than 60 characters. Never throws.
 */
export function readDate(typed: string, view: View): ReadDate {
  if (typed.length > longest) return null;
  const text = bare(typed);
  for (const form of [numericDate, chineseDate, weekdayDate, englishDate]) {
    const found = form(text, view);
    if (found !== null) return found === 'no-day' ? null : found;
  }
  return null;
}

const weekdays = [
  new RegExp(`^${WEEKDAY}[.,]{0,2} (?=.*\\d)(?!.{0,20}\\bweeks?\\b)`),
  new RegExp(`(?<=\\d.{0,20})[ ,]{1,2}\\(?${WEEKDAY}\\.?\\)?$`),
  /^\(?(?:周|星期|礼拜)[一二三四五六日天]\)?,? ?(?=.*[月\d])/,
  /(?<=[日号號\d]) ?\(?(?:周|星期|礼拜)[一二三四五六日天]\)?$/,
];

/** Small letters, one space between words, half-width, without what stands around a day: "on", a weekday, the time. */
function bare(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/^[ "'“(]+|[ "'”).。,，;!?]+$/g, '')
    .replace(/^(?:on|since) /, '')
    .replace(time, '');
  return weekdays.reduce((text, weekday) => text.replace(weekday, ''), plain).trim();
}

/** A time as shops print it behind the day: `2026-11-02 10:30:00`, `T10:30Z`, `10:30 AM`. */
const time =
  /(?:(?<=\d)[t ]|,| at | (?=\d))\s?\d{1,2}:\d\d(?::\d\d(?:\.\d{1,6})?)? ?(?:[ap]\.?m\.?)?(?: ?(?:z|utc|gmt|[+-]\d\d:?\d\d))?$/;
