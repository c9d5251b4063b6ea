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
  const complaint = await textComplaints(context);
  const typed = await prompter.text({
    message,
    back,
    initial: textAt(raw, path) ?? '',
    check: (text) => complaint(path.join('.'), text.trim()),
  });
  return withValue(raw, path, typed.trim() === '' ? null : typed.trim());
}

/** What the rules say of a text in a field, in words; null where nothing is wrong with it or it is empty. */
async function textComplaints(context: Context): Promise<(field: string, value: string) => string | null> {
  // The rules are those of a whole answers file: the first question does not wait for them.
  const { answerMistakes } = await import('../../core/case/answer-mistakes.ts');
  return (field, value) => {
    if (value === '') return null;
    const mistakes = answerMistakes(withValue({}, field.split('.'), value));
    const mistake = mistakes.find((found) => 'field' in found && found.field === field);
    return mistake === undefined ? null : complaintOf(mistake, context.words);
  };
}
