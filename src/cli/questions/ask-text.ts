import { answerMistakes } from '../../core/case/answer-mistakes.ts';
import type { Prompter } from '../../core/ports.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import type { Context } from '../context.ts';
import { complaintOf } from './complaint.ts';

type Asking = { prompter: Prompter; context: Context };

/** A text that may be left empty, checked by the same rules as an answers file; what was typed stays for correction. */
export async function optionalText(
  message: string,
  field: string,
  { prompter, context }: Asking,
): Promise<string | null> {
  const typed = await prompter.text({ message, check: (text) => complaint(field, text.trim(), context) });
  return typed.trim() === '' ? null : typed.trim();
}

/** A text that must not be empty. */
export async function neededText(message: string, field: string, { prompter, context }: Asking): Promise<string> {
  const check = (text: string): string | null =>
    text.trim() === ''
      ? complaintOf({ code: 'empty-answer', field }, context.words)
      : complaint(field, text.trim(), context);
  return (await prompter.text({ message, check })).trim();
}

/** What the rules say of one field, in words; null where nothing is wrong with it. */
function complaint(field: string, value: string, context: Context): string | null {
  if (value === '') return null;
  const mistake = answerMistakes(nested(field.split('.'), value)).find(
    (found) => 'field' in found && found.field === field,
  );
  return mistake === undefined ? null : complaintOf(mistake, context.words);
}

function nested([first = '', ...rest]: readonly string[], value: string): RawAnswers {
  const placed = rest.length === 0 ? value : nested(rest, value);
  return { [first]: first === 'brand' ? { name: '-', ...(placed as RawAnswers) } : placed };
}
