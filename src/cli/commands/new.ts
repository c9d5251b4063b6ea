import type { ExitCode } from '../../core/errors.ts';
import { givenAnswers, refuseWrongFlags } from '../answers/collect-answers.ts';
import { remembered } from '../answers/remembered.ts';
import { type Context, canAsk } from '../context.ts';
import type { NewOptions } from '../program.ts';
import { draftKind } from '../sending/draft-kind.ts';
import { writeTexts } from './write-texts.ts';

/** Opens a case: answers from a file, from flags, and from questions where somebody can be asked. */
export async function runNew(options: NewOptions, context: Context): Promise<ExitCode> {
  const kind = (typed: string | null) => (typed === null ? null : draftKind(typed));
  const sending = { copy: kind(options.copy), qr: kind(options.qr), open: options.open };
  const known = await givenAnswers(options, context);
  // What was asked once on this machine answers what a file leaves out; null in a file is an answer.
  if (!canAsk(context) || options.answers !== null)
    return writeTexts({ ...remembered(context.settings), ...known }, sending, context);
  await refuseWrongFlags(known, context);
  const { newInterview, noteUnfinished } = await import('../interview/start.ts');
  const { guide } = await import('../interview/guide.ts');
  await noteUnfinished(context);
  return guide({ progress: newInterview({ known }, context), kept: false }, sending, context);
}
