import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import { chineseDate } from '../time/reading/chinese-dates.ts';
import { dayOf, inNearestYear } from '../time/reading/nearest-day.ts';
import { numericDate } from '../time/reading/numeric-dates.ts';
import type { Lean } from '../time/reading/read-day.ts';
import { WEEKDAY, weekdayDate } from '../time/reading/weekday-dates.ts';

/** A date inside a line: the days it may be, day-month order first, and whether it hangs on the day of the mail. */
export type DateIn = { days: readonly PlainDate[]; numeric: boolean; needs: 'nothing' | 'year' | 'day'; text: string };

/** From where dates without a year are counted. */
export type DateView = { anchor: PlainDate; lean: Lean };

const month = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';
const sources = [
  '(?<iso>20\\d\\d(?<mark>[-/.])\\d{1,2}\\k<mark>\\d{1,2}(?!\\d))',
  '(?<chinese>(?:20\\d\\d年 ?)?\\d{1,2} ?月 ?\\d{1,2} ?[日号])',
  `(?<dayMonth>(?:\\d{1,2}(?:st|nd|rd|th)? ?[-–—~] ?)?\\d{1,2}(?:st|nd|rd|th)?(?: of)?\\.?,?[ -]${month}\\b\\.?,?(?:[ -]20\\d\\d(?!\\d))?)`,
  `(?<monthDay>\\b${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?! ?[:\\d])(?: ?[-–—~] ?\\d{1,2}(?![\\d:]))?(?:,? 20\\d\\d(?!\\d))?)`,
  '(?<numeric>(?<![\\d/.-])\\d{1,2}(?<sign>[-/.])\\d{1,2}\\k<sign>(?:20)?\\d\\d(?![\\d/])|(?<![\\d/.-])\\d{1,2}/\\d{1,2}(?![\\d/]))',
  '(?<relative>\\b(?:today|tonight|tomorrow|yesterday)\\b|今天|今日|昨天|昨日|明天|明日|后天|前天|本日)',
  `(?<weekday>\\b(?:next )?${WEEKDAY}\\b(?!,? ?\\d)|(?<![上下本这])(?:周|星期)[一二三四五六日天])`,
];
const anyDate = new RegExp(sources.join('|'), 'gi');
const mayHold = /\d|day|tonight|tomorrow|mon|tue|wed|thu|fri|sat|sun|天|日|周|星期/i;

/** The dates of a line in their order. Weekdays beside a fuller date are left out. */
export function datesIn(line: string, view: DateView): DateIn[] {
  if (!mayHold.test(line)) return [];
  const found = [...line.slice(0, 300).matchAll(anyDate)].flatMap((match) => read(match, view) ?? []);
  const fuller = found.filter(({ needs }) => needs !== 'day');
  return fuller.length > 0 ? fuller : found;
}

/** Without a year a date is the one next to the day of the mail, on whichever side. */
function read(match: RegExpMatchArray, view: DateView): DateIn | null {
  const found = readOnce(match, view);
  if (found?.needs !== 'year') return found;
  const other = readOnce(match, { ...view, lean: view.lean === 'past' ? 'future' : 'past' });
  const away = (day: PlainDate): number => Math.abs(daysBetween(view.anchor, day));
  const days = found.days.map((day, at) => {
    const second = other?.days[at] ?? day;
    return away(second) < away(day) ? second : day;
  });
  return { ...found, days };
}

function readOnce(match: RegExpMatchArray, { anchor, lean }: DateView): DateIn | null {
  const { iso, chinese, dayMonth, monthDay, numeric, relative, weekday } = match.groups ?? {};
  const text = match[0];
  const view = { today: anchor, lean };
  const named = dayMonth ?? monthDay;
  if (named !== undefined) return byName(named, view);
  if (relative !== undefined) return one(relativeDay(relative, anchor), 'day', text);
  const form = numeric ?? iso;
  const reading =
    form !== undefined
      ? numericDate(form, view)
      : weekday !== undefined && /[a-z]/i.test(weekday)
        ? weekdayDate(weekday.toLowerCase(), view)
        : chineseDate(chinese ?? weekday ?? '', view);
  if (reading === null || reading === 'no-day') return null;
  const needs = weekday !== undefined ? 'day' : /20\d\d|\d([-/.])\d{1,2}\1\d\d/.test(text) ? 'nothing' : 'year';
  const days = 'day' in reading ? [reading.day] : reading.either;
  return { days, numeric: numeric !== undefined, needs, text };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Nov 9 – 11` ends on the 11th. */
function byName(text: string, view: { today: PlainDate; lean: Lean }): DateIn | null {
  const at = months.indexOf(
    /[a-z]{3}(?=[a-z]{0,7})/i.exec(text.replace(/\d(?:st|nd|rd|th)(?: of)?/gi, ''))?.[0].toLowerCase() ?? '',
  );
  const year = /20\d\d/.exec(text)?.[0];
  const days = (year === undefined ? text : text.replace(year, '')).match(/\d{1,2}/g);
  const day = Number(days?.at(-1) ?? 0);
  const found = year === undefined ? inNearestYear(at + 1, day, view) : dayOf(Number(year), at + 1, day);
  return one(found, year === undefined ? 'year' : 'nothing', text);
}

function relativeDay(word: string, anchor: PlainDate): PlainDate | null {
  const chinese = relatives[word.toLowerCase()];
  const found = chineseDate(chinese ?? word, { today: anchor, lean: 'past' });
  return found !== null && found !== 'no-day' && 'day' in found ? found.day : null;
}

const relatives: Readonly<Record<string, string>> = {
  today: '今天',
  tonight: '今天',
  本日: '今天',
  tomorrow: '明天',
  yesterday: '昨天',
};

const one = (day: PlainDate | null, needs: DateIn['needs'], text: string): DateIn | null =>
  day === null ? null : { days: [day], numeric: false, needs, text };
