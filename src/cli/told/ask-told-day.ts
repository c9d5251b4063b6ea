import type { Case } from '../../core/case/case.ts';
import { answersNow } from '../../core/case/case.ts';
import type { Prompter } from '../../core/ports.ts';
import { formatDay } from '../../core/time/format-day.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import { dayIn } from '../../core/time/zone.ts';
import { zoneOf } from '../cases/shopper-zone.ts';
import type { Context } from '../context.ts';
import { dayPreview } from '../questions/ask-day.ts';
import { complaintOf } from '../questions/complaint.ts';
import { dayMistake, leanOf, type ToldDay } from './told-day.ts';

type Asked = { field: ToldDay; message: string; stored: Case; on?: PlainDate | undefined };

/** Asks for a day in any usual form; null where the line stays empty. Of two readings it asks which is meant. */
export async function askToldDay(
  { field, message, stored, on }: Asked,
  prompter: Prompter,
  context: Context,
): Promise<PlainDate | null> {
  const { readDate } = await import('../../core/time/read-date.ts');
  const today = dayIn(zoneOf(answersNow(stored), context), context.now);
  const read = (typed: string) => readDate(typed, { today, lean: leanOf[field] });
  const mistakeOf = (day: PlainDate) => dayMistake(field, day, { stored, today, on });
  const typed = await prompter.text({
    message,
    back: true,
    preview: (text) => dayPreview(read(text), context),
    check: (text) => {
      if (text.trim() === '') return null;
      const found = read(text);
      if (found === null)
        return complaintOf({ code: 'bad-date', field: `--${field}`, value: text.trim() }, context.words);
      const mistakes = ('day' in found ? [found.day] : found.either).map(mistakeOf);
      const [first = null] = mistakes;
      return first === null || mistakes.includes(null) ? null : complaintOf(first, context.words);
    },
  });
  const found = read(typed);
  if (typed.trim() === '' || found === null) return null;
  if ('day' in found) return found.day;
  const possible = found.either.filter((day) => mistakeOf(day) === null);
  const [only] = possible;
  if (possible.length === 1 && only !== undefined) return only;
  const choices = found.either.map((day) => ({ value: day, label: formatDay(day, context.words) }));
  return prompter.select({ message: context.words.questions.whichDay, back: true, choices });
}
