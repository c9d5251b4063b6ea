import type { RawAnswers } from '../answers/answer-flags.ts';
import { type Context, note } from '../context.ts';
import { merged, type Start } from '../interview/start.ts';
import { confirmMail, mailLines } from './confirm-mail.ts';
import { answersFrom, mailAnswers } from './mail-answers.ts';
import { orderMail } from './order-mail.ts';

/** What a mail answers, once the shopper has looked at it; what they did not confirm is asked. */
export async function startFromMail(from: string, known: RawAnswers, context: Context): Promise<Start> {
  const { ports, words } = context;
  const prompter = await ports.prompter(words.prompts);
  const pasted = from === '-' && ports.terminal.interactive;
  const findings = await orderMail(from, pasted ? prompter : null, context);
  const confirmed = await confirmMail(mailAnswers(findings, known), prompter, context);
  return { known: merged(confirmed.known, known), suggested: confirmed.suggested };
}

/** What a mail answers where nobody can be asked: only what is sure, and said. */
export async function sureAnswers(from: string, known: RawAnswers, context: Context): Promise<RawAnswers> {
  const findings = await orderMail(from, null, context);
  const sure = mailAnswers(findings, known).filter((answer) => answer.sure);
  for (const line of mailLines(sure, context)) note(context, line);
  return merged(answersFrom(sure), known);
}
