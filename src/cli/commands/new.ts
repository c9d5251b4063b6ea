import type { ExitCode } from '../../core/errors.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import { givenAnswers } from '../answers/given-answers.ts';
import { remembered } from '../answers/remembered.ts';
import { type Context, canAsk } from '../context.ts';
import type { NewOptions } from '../declare/new.ts';
import type { Start } from '../interview/start.ts';
import { draftKind } from '../sending/draft-kind.ts';

/** Opens a case: answers from a file, from flags, and from questions where somebody can be asked. */
export async function runNew(options: NewOptions, context: Context): Promise<ExitCode> {
  const kind = (typed: string | null) => (typed === null ? null : draftKind(typed));
  const sending = { copy: kind(options.copy), qr: kind(options.qr), open: options.open };
  const known = await givenAnswers(options, context);
  if (!asks(options, context)) {
    // What was asked once on this machine answers what file and mail leave out; null in a file is an answer.
    const answers = options.from === null ? known : await sureOf(options.from, known, context);
    const { writeTexts } = await import('./write-texts.ts');
    return writeTexts({ ...remembered(context.settings), ...answers }, sending, context);
  }
  if (Object.keys(known).length > 0)
    await (await import('../answers/refuse-wrong-flags.ts')).refuseWrongFlags(known, context);
  const start = options.from === null ? { known } : await confirmedOf(options.from, known, context);
  return (await import('../interview/guide.ts')).begin(start, sending, context);
}

/** Who gives a file of answers is a script. A mail through a pipe leaves the keyboard to be asked on. */
const asks = ({ answers, from }: NewOptions, context: Context): boolean =>
  answers === null && (canAsk(context) || (from === '-' && !context.json && context.ports.terminal.keyboardBeside));

const sureOf = async (from: string, known: RawAnswers, context: Context): Promise<RawAnswers> =>
  (await import('../mail/start-from-mail.ts')).sureAnswers(from, known, context);

const confirmedOf = async (from: string, known: RawAnswers, context: Context): Promise<Start> =>
  (await import('../mail/start-from-mail.ts')).startFromMail(from, known, context);
