import { addDays, type PlainDate, utcMidnight } from '../../time/plain-date.ts';

/** A span as the brand gave it: `3-5 business days` is `{ from: 3, to: 5, unit: 'day', business: true }`. */
export type Span = { from: number; to: number; unit: 'hour' | 'day' | 'week' | 'month'; business: boolean };

export type SpanIn = { span: Span; words: string; start: number; end: number };

const numbers: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fourteen: 14, thirty: 30,
}; // biome-ignore format: one row

const number = `(\\d{1,3}|${Object.keys(numbers).join('|')})`;
const written = new RegExp(
  `(?<![\\w.$€£¥-])${number}(?:\\(\\d{1,3}\\))?(?:\\s?(?:-|–|—|to|or|and|~)\\s?${number})?\\s?(?:\\(\\d{1,3}\\)\\s?)?-?(business|working|work|banking|calendar|full)?[\\s-]?(hours?|hrs?|days?|weeks?|months?|wks?)\\b`,
  'gi',
);

/** The spans of time in a sentence, in their order. */
export function spansIn(sentence: string): SpanIn[] {
  if (!/(?:hour|hr|day|week|wk|month)/i.test(sentence)) return [];
  return [...sentence.matchAll(written)].map((match) => {
    const [words, from = '', to = from, kind = '', unit = ''] = match;
    const span: Span = {
      from: value(from),
      to: value(to),
      unit: unitOf(unit),
      business: /^(?:bus|work|bank)/i.test(kind),
    };
    return { span, words, start: match.index, end: match.index + words.length };
  });
}

const value = (word: string): number => numbers[word.toLowerCase()] ?? Number(word);

function unitOf(word: string): Span['unit'] {
  const first = word.toLowerCase()[0];
  return first === 'h' ? 'hour' : first === 'w' ? 'week' : first === 'm' ? 'month' : 'day';
}

/**
 * The last day of a span that begins on `day`. Business days leave out weekends, not holidays; hours count as whole days,
 * rounded up; a month as 30 days.
 */
export function lastDayOf({ to, unit, business }: Span, day: PlainDate): PlainDate {
  if (unit === 'hour') return business ? afterBusinessDays(day, Math.ceil(to / 24)) : addDays(day, Math.ceil(to / 24));
  if (unit === 'day') return business ? afterBusinessDays(day, to) : addDays(day, to);
  return addDays(day, to * (unit === 'week' ? 7 : 30));
}

function afterBusinessDays(day: PlainDate, count: number): PlainDate {
  let found = day;
  for (let left = count; left > 0; ) {
    found = addDays(found, 1);
    const weekday = utcMidnight(found).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return found;
}
