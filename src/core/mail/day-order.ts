import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { Lean } from '../time/reading/read-day.ts';
import type { DateIn } from './dates-in.ts';
import type { Line } from './mail-lines.ts';

/**
 * What dates are counted from: the day of the mail where its head names one, some day near it for dates without a year,
 * and whether its country writes the month first.
 */
export type Calendar = {
  today: PlainDate;
  written: PlainDate | null;
  near: PlainDate | null;
  order: 'day-month' | 'month-day' | null;
};

type Choice = { anchor: PlainDate; lean: Lean; order: Calendar['order']; known: PlainDate | null };

/** The one of two readings that the country's order or the day of the mail leaves. */
export function chosen(
  { days, numeric }: DateIn,
  { anchor, lean, order, known }: Choice,
): { day: PlainDate; settled: boolean } {
  const [dayFirst, monthFirst] = days;
  const day = dayFirst ?? anchor;
  if (monthFirst === undefined || !numeric) return { day, settled: true };
  if (order !== null) return { day: order === 'day-month' ? day : monthFirst, settled: true };
  const near = days.filter((one) => isNear(one, anchor, lean));
  if (known !== null && near.length === 1) return { day: near[0] ?? day, settled: true };
  const nearest = [...near].sort((one, two) => Math.abs(daysBetween(anchor, one)) - Math.abs(daysBetween(anchor, two)));
  return { day: nearest[0] ?? day, settled: false };
}

/** Orders are at most six weeks older than the mail that tells of them, and parcels come within ten. */
function isNear(day: PlainDate, anchor: PlainDate, lean: Lean): boolean {
  const away = daysBetween(anchor, day);
  return lean === 'past' ? away <= 1 && away >= -45 : away >= -1 && away <= 70;
}

/** The order of the numeric dates that admit only one, where all such agree. */
export function orderOfOthers(lines: readonly Line[]): Calendar['order'] {
  const orders = new Set<Calendar['order']>();
  for (const { text } of lines) {
    const match = /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:20)?\d\d(?![\d/])/.exec(text);
    if (match === null) continue;
    if (Number(match[1]) > 12) orders.add('day-month');
    else if (Number(match[2]) > 12 && Number(match[2]) <= 31) orders.add('month-day');
  }
  const [order = null, ...others] = orders;
  return others.length === 0 ? order : null;
}
