import { addDays, type PlainDate } from '../time/plain-date.ts';
import type { Lean } from '../time/reading/read-day.ts';
import { type DateIn, datesIn } from './dates-in.ts';
import { arrived, dayLabels, deliveredLabels, expectedLabels, placedLabels } from './day-labels.ts';
import { type Calendar, chosen } from './day-order.ts';
import type { Candidate } from './found.ts';
import { labelled, type Take } from './labelled.ts';
import type { Line } from './mail-lines.ts';

export type MailDays = Record<'placed' | 'expected' | 'delivered', Candidate<PlainDate>[]>;

export function mailDays(lines: readonly Line[], calendar: Calendar): MailDays {
  const placed = labelled(lines, placedLabels, takeDay('past', calendar, 'first'));
  const known = placed.find(({ doubt }) => doubt !== true)?.value;
  const anchored = known === undefined ? calendar : { ...calendar, near: known };
  const has = lines.some(({ text }) => arrived.test(text));
  const day = (wanted: boolean): Candidate<PlainDate>[] =>
    has === wanted ? labelled(lines, dayLabels, takeDay(has ? 'past' : 'future', anchored, 'last')) : [];
  return {
    placed,
    expected: [...labelled(lines, expectedLabels, takeDay('future', anchored, 'last')), ...day(false)],
    delivered: [...labelled(lines, deliveredLabels, takeDay('past', anchored, 'first')), ...day(true)],
  };
}

/** Words that may stand around a date that is a line of its own. */
const filler =
  /\b(?:by|before|between|and|to|on|at|from|until|end of day|am|pm|[a-z]{3,5}day|mon|tue|wed|thu|fri|sat|sun|pst|pdt|est|gmt|utc|jst|cet|bst)\b|[\d:,.()\s–—-]|周[一-龥]|星期[一-龥]|[前至到日年月号]/gi;

function takeDay(lean: Lean, { today, written, near, order }: Calendar, which: 'first' | 'last'): Take<PlainDate> {
  const known = written ?? near;
  const anchor = known ?? today;
  return (text, whole) => {
    const found = datesIn(text.slice(0, 120), { anchor, lean });
    const date = which === 'first' ? found[0] : lastOfRange(found, text);
    if (date === undefined) return null;
    const before = text.slice(0, text.indexOf(date.text));
    // Another label stands between.
    if (before.length > 60 || (!whole && /[:。]/.test(before))) return null;
    if (whole && found.reduce((left, { text: part }) => left.replace(part, ''), text).replace(filler, '').length > 12)
      return null;
    const { day, settled } = chosen(date, { anchor, lean, order, known });
    const hangs = date.needs === 'day' ? written === null : date.needs === 'year' && known === null;
    return { value: day, doubt: hangs || !settled };
  };
}

/** "Nov 9 – Nov 11" ends with its second date, if nothing but a dash or a word stands between. */
function lastOfRange(found: readonly DateIn[], text: string): DateIn | undefined {
  const [first, second] = found;
  if (first === undefined || second === undefined) return first;
  const from = text.indexOf(first.text) + first.text.length;
  return text.indexOf(second.text, from) - from <= 16 ? second : first;
}

/** The day in the head of a mail. */
export function headerDay(date: string | null, today: PlainDate): PlainDate | null {
  const [found] = date === null ? [] : datesIn(date, { anchor: addDays(today, 1), lean: 'past' });
  return found?.days.length === 1 && found.needs === 'nothing' ? (found.days[0] ?? null) : null;
}

/** The last full date of the mail that is not to come: about when it was written, for dates without a year. */
export function nearDay(lines: readonly Line[], today: PlainDate): PlainDate | null {
  const past = lines
    .filter(({ text }) => /20\d\d/.test(text))
    .slice(0, 60)
    .flatMap(({ text }) => datesIn(text, { anchor: today, lean: 'past' }))
    .filter(({ needs, days }) => needs === 'nothing' && days.length === 1)
    .flatMap(({ days }) => days.filter((day) => day <= today && day > addDays(today, -400)));
  return past.sort().at(-1) ?? null;
}
