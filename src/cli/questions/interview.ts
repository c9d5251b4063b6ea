import type { Settings } from '../../core/settings/settings.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import { remembered } from '../answers/remembered.ts';
import type { Context } from '../context.ts';
import { askBrand } from './ask-brand.ts';
import { askContacts } from './ask-contacts.ts';
import { askEvidence } from './ask-evidence.ts';
import { askItem } from './ask-item.ts';
import { askDelivery, askOrderNumber, askPlacedOn } from './ask-order.ts';
import { askPayment } from './ask-payment.ts';
import { askDetail, askProblem } from './ask-problem.ts';
import { askRemedies } from './ask-remedies.ts';
import { askCountry, askName, askTimeZone } from './ask-shopper.ts';
import type { Question } from './question.ts';

/** The questions in the order in which they are asked. What is asked once per machine comes last, on the first run. */
export const interviewQuestions: readonly Question[] = [
  askBrand,
  askProblem,
  askDetail,
  askItem,
  askOrderNumber,
  askPlacedOn,
  askDelivery,
  askPayment,
  askRemedies,
  askContacts,
  askEvidence,
  askCountry,
  askTimeZone,
  askName,
];

/**
 * Asks what the answers do not hold yet, one question a screen, and remembers what is asked once per machine.
 * Throws `Cancelled` when the shopper leaves.
 */
export async function interview(given: RawAnswers, context: Context): Promise<RawAnswers> {
  const { ports, words, settings } = context;
  const prompter = await ports.prompter(words.prompts);
  let raw: RawAnswers = { ...remembered(settings), ...given };
  let at = 0;
  for (const [position, question] of interviewQuestions.entries()) {
    if (!question.applies(raw)) continue;
    at += 1;
    const ahead = interviewQuestions.slice(position + 1).filter((later) => later.applies(raw));
    ports.terminal.note(`\n${context.palette.note.quiet(words.questions.place(at, at + ahead.length))}\n`);
    raw = await question.ask({ raw, prompter, context });
  }
  await remember(raw, context);
  return raw;
}

async function remember(raw: RawAnswers, { ports, settings, words }: Context): Promise<void> {
  const text = (field: string): string | null => (typeof raw[field] === 'string' ? (raw[field] as string) : null);
  const now: Settings = {
    ...settings,
    screenLanguage: settings.screenLanguage ?? words.language,
    country: settings.country ?? text('country'),
    timeZone: settings.timeZone ?? text('timeZone'),
    name: settings.name ?? text('name'),
  };
  if (JSON.stringify(now) !== JSON.stringify(settings)) await ports.settings.save(now);
}
