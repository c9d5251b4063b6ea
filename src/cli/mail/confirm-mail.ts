import type { Prompter } from '../../core/ports.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import type { Context } from '../context.ts';
import { questionOf } from '../interview/question-list.ts';
import { padEnd } from '../views/layout/pad.ts';
import { textWidth } from '../views/layout/width.ts';
import { answersFrom, type MailAnswer } from './mail-answers.ts';

/** What the shopper said to what a mail says: what is right, and what stands in its question to be looked at. */
export type Confirmed = { known: RawAnswers; suggested: RawAnswers };

/**
 * Shows what was found, each with its words in the mail. What is ticked is not asked again; what the mail leaves in
 * doubt is not ticked. Whatever stays unticked is asked, with the finding in the line where it was in doubt only.
 */
export async function confirmMail(
  found: readonly MailAnswer[],
  prompter: Prompter,
  context: Context,
): Promise<Confirmed> {
  const { mail } = context.words;
  if (found.length === 0) {
    context.ports.terminal.note(`${mail.nothingFound}\n`);
    return { known: {}, suggested: {} };
  }
  const right = await prompter.selectMany({
    message: mail.confirm,
    choices: found.map((answer) => ({
      value: answer,
      label: label(answer, found, context),
      detail: mail.line(answer.line, answer.sure),
      ticked: answer.sure,
    })),
  });
  const doubtful = found.filter((answer) => !right.includes(answer) && !answer.sure);
  return { known: answersFrom(right), suggested: answersFrom(doubtful) };
}

/** `Order number  C01234567890`, the names in a column. */
function label(answer: MailAnswer, all: readonly MailAnswer[], context: Context): string {
  const name = ({ question }: MailAnswer): string => nameOf(question, context);
  const widest = Math.max(...all.map((one) => textWidth(name(one))));
  return `${padEnd(name(answer), widest)}  ${shownAnswer(answer, context)}`;
}

const nameOf = (question: string, { words }: Context): string => words.questions.names[question] ?? question;

/** A finding as the summary would show it. */
export function shownAnswer(answer: MailAnswer, context: Context): string {
  const raw = answersFrom([answer]);
  return questionOf(answer.question)?.shown(raw, context) ?? String(answer.value);
}

/** Says in lines what was taken from a mail without asking: only what was sure. */
export const mailLines = (taken: readonly MailAnswer[], context: Context): readonly string[] =>
  taken.map((answer) => context.words.mail.taken(nameOf(answer.question, context), shownAnswer(answer, context)));
