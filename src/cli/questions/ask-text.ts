import { answerMistakes } from '../../core/case/answer-mistakes.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import type { Context } from '../context.ts';
import { complaintOf } from './complaint.ts';
import { type Asking, type FieldPath, textAt, withValue } from './question.ts';

/**
 * Asks for a text that may be left empty, checked by the same rules as an answers file. What was typed stays for
 * correction; the last answer stands in the line.
 */
export async function askText(message: string, path: FieldPath, asking: Asking): Promise<RawAnswers> {
  const { raw, prompter, context, back } = asking;
  const typed = await prompter.text({
    message,
    back,
    initial: textAt(raw, path) ?? '',
    check: (text) => textComplaint(path.join('.'), text.trim(), context),
  });
  return withValue(raw, path, typed.trim() === '' ? null : typed.trim());
}

/** What the rules say of one field, in words; null where nothing is wrong with it or it is empty. */
export function textComplaint(field: string, value: unknown, context: Context): string | null {
  if (value === '') return null;
  const mistake = answerMistakes(withValue({}, field.split('.'), value)).find(
    (found) => 'field' in found && found.field === field,
  );
  return mistake === undefined ? null : complaintOf(mistake, context.words);
}
