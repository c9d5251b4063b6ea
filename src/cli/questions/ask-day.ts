import { contradictions, type Dated } from '../../core/case/answer-checks.ts';
import { formatDay } from '../../core/time/format-day.ts';
import { isPlainDate, type PlainDate } from '../../core/time/plain-date.ts';
import type { ReadDate } from '../../core/time/reading/read-day.ts';
import { dayIn } from '../../core/time/zone.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import { zoneOf } from '../cases/shopper-zone.ts';
import type { Context } from '../context.ts';
import { complaintOf } from './complaint.ts';
import { again, orAgain } from './or-again.ts';
import { type Asking, type FieldPath, textAt, withValue } from './question.ts';

type Known = { raw: RawAnswers; context: Context };
type Read = (typed: string) => ReadDate;

/**
 * Asks for a day in any usual form and shows it back while it is typed; of two readings (2/11) it asks which is meant.
 * Empty is no answer, unless `needed`.
 */
export async function askDay(message: string, path: FieldPath, asking: Asking): Promise<RawAnswers> {
  const { raw, prompter, context, back } = asking;
  const read = await dayReader(path, asking);
  const before = textAt(raw, path);
  let initial = before === null || !isPlainDate(before) ? '' : before;
  for (;;) {
    const typed = await prompter.text({
      message,
      back,
      initial,
      preview: (text) => dayPreview(read(text), context),
      check: (text) => dayComplaint(text, path, { read, known: { raw, context } }),
    });
    if (typed.trim() === '') return withValue(raw, path, null);
    const day = await orAgain(() => settled(read(typed), path, asking));
    if (day !== again) return withValue(raw, path, day);
    initial = typed;
  }
}

/** The day that is meant, after a question where two are possible; one of them that cannot be is not offered. */
export async function settled(
  found: ReadDate,
  path: FieldPath,
  { raw, prompter, context }: Asking,
): Promise<PlainDate | null> {
  if (found === null) return null;
  if ('day' in found) return found.day;
  const possible = found.either.filter((day) => contradiction(day, path, { raw, context }) === null);
  const [only] = possible;
  if (possible.length === 1 && only !== undefined) return only;
  return prompter.select({
    message: context.words.questions.whichDay,
    back: true,
    choices: found.either.map((day) => ({ value: day, label: formatDay(day, context.words) })),
  });
}

/** How days are read for a field: most lie behind; the day of delivery may lie after the day of the order only. */
export async function dayReader(path: FieldPath, { raw, context }: Known): Promise<Read> {
  // Loaded with the first question about a day: what reads dates takes longer to load than the question to appear.
  const { readDate } = await import('../../core/time/read-date.ts');
  const today = todayOf({ raw, context });
  const placedOn = textAt(raw, ['order', 'placedOn']);
  const ahead = path.at(-1) === 'neededBy';
  return (typed) => {
    const found = readDate(typed, { today, lean: ahead ? 'future' : 'past' });
    if (ahead || path.at(-1) !== 'expectedBy' || found === null || placedOn === null) return found;
    // "By 20 December", said in November of an order of this November, is the one to come.
    return 'day' in found && found.day < placedOn ? readDate(typed, { today, lean: 'future' }) : found;
  };
}

/** What was understood, in a form that cannot be misread; null where nothing was typed or understood. */
export function dayPreview(found: ReadDate, { words }: Pick<Context, 'words'>): string | null {
  if (found === null) return null;
  if ('day' in found) return `= ${formatDay(found.day, words)}`;
  return words.questions.eitherDay(found.either.map((day) => formatDay(day, words)));
}

/** What is wrong with a day: not one, in the future, or against the days that are known. Empty is right. */
export function dayComplaint(
  typed: string,
  path: FieldPath,
  { read, known }: { read: Read; known: Known },
): string | null {
  if (typed.trim() === '') return null;
  const found = read(typed);
  if (found === null)
    return complaintOf({ code: 'bad-date', field: path.join('.'), value: typed.trim() }, known.context.words);
  const complaints = ('day' in found ? [found.day] : found.either).map((day) => contradiction(day, path, known));
  // Of two readings one that can be is enough.
  return complaints.includes(null) ? null : (complaints[0] ?? null);
}

function contradiction(day: PlainDate, path: FieldPath, { raw, context }: Known): string | null {
  const [found] = contradictions(dated(withValue(raw, path, day)), todayOf({ raw, context }));
  return found === undefined ? null : complaintOf(found, context.words);
}

/** The days among the answers; a question is not about those of the contacts. */
function dated(raw: RawAnswers): Dated {
  const day = (...path: string[]): PlainDate | null => {
    const text = textAt(raw, path);
    return text !== null && isPlainDate(text) ? text : null;
  };
  return {
    order: {
      number: null,
      tracking: null,
      placedOn: day('order', 'placedOn'),
      expectedBy: day('order', 'expectedBy'),
      deliveredOn: day('order', 'deliveredOn'),
      receivedOn: day('order', 'receivedOn'),
    },
    paidOn: day('paidOn'),
    neededBy: day('neededBy'),
    contacts: [],
  };
}

/** Today on the shopper's clocks, as far as they are known. */
export const todayOf = ({ raw, context }: Known): PlainDate =>
  dayIn(zoneOf({ timeZone: textAt(raw, ['timeZone']) }, context), context.now);

/** A day of the answers for the summary. */
export function shownDay(raw: RawAnswers, path: FieldPath, { words }: Pick<Context, 'words'>): string | null {
  const day = textAt(raw, path);
  return day === null ? null : isPlainDate(day) ? formatDay(day, words) : day;
}
