import { Back } from '../../core/errors.ts';
import type { Choice, Prompter } from '../../core/ports.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import type { Context } from '../context.ts';
import { extraQuestions } from '../questions/ask-facts.ts';
import { deliveryField } from '../questions/ask-order.ts';
import type { Question } from '../questions/question.ts';
import { padEnd, truncate } from '../views/layout/pad.ts';
import { textWidth } from '../views/layout/width.ts';
import type { Progress } from './progress.ts';
import { interviewQuestions } from './question-list.ts';

/** What the shopper wants after they saw their answers: the texts, one of them corrected, or the last question again. */
export type ReviewWish = 'write' | 'back' | Question;

/** All answers on one screen, each of them to be corrected; below them what may be added. */
export async function review(
  { answers }: Progress,
  { prompter, context }: { prompter: Prompter; context: Context },
): Promise<ReviewWish> {
  const { ports, words, palette } = context;
  const { questions } = words;
  const asked = interviewQuestions.filter((question) => question.applies(answers));
  const fieldsOf = (question: Question): string => JSON.stringify(question.fields(answers));
  // The day of delivery has a row of its own where the problem does not ask for it: it can always be put right.
  const extra = extraQuestions.filter((question) => !asked.some((one) => fieldsOf(one) === fieldsOf(question)));
  const known = extra.filter((question) => question.shown(answers, context) !== null);
  const open = extra.filter((question) => !known.includes(question));
  const row = (question: Question): Choice<ReviewWish> => ({
    value: question,
    label: line(rowName(question, answers), question.shown(answers, context), context),
  });
  ports.terminal.note(`\n${palette.note.quiet(questions.reviewPlace)}\n`);
  try {
    return await prompter.select<ReviewWish>({
      message: questions.review,
      back: true,
      choices: [{ value: 'write', label: questions.write }, ...[...asked, ...known].map(row)],
      more: open.map(row),
    });
  } catch (error) {
    if (error instanceof Back) return 'back';
    throw error;
  }
}

/** The day of delivery is called what it is: the one it came on, or the one it should have come by. */
const rowName = ({ id }: Question, answers: RawAnswers): string =>
  id === 'delivery' ? { expectedBy: 'expected-by', deliveredOn: 'delivered-on' }[deliveryField(answers)] : id;

/** `Order date   Mon 2 Nov 2026`: a name and its answer in columns, on one line. */
function line(id: string, answer: string | null, { words, ports }: Context): string {
  const { names, unanswered } = words.questions;
  const name = names[id] ?? id;
  const widest = Math.max(...Object.values(names).map(textWidth));
  if (!ports.terminal.drawn) return words.questions.namedAnswer(name, answer ?? unanswered);
  // The list's pointer and the gap take four cells more.
  const room = Math.max(ports.terminal.columns - widest - 5, 10);
  return `${padEnd(name, widest)}  ${truncate((answer ?? unanswered).replaceAll('\n', ' '), room)}`;
}
