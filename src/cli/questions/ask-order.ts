import { contradictions } from '../../core/case/answer-checks.ts';
import { type Problem, problems } from '../../core/case/problems.ts';
import { isPlainDate } from '../../core/time/plain-date.ts';
import { dayIn } from '../../core/time/zone.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import { zoneOf } from '../cases/case-drafts.ts';
import type { Context } from '../context.ts';
import { optionalText } from './ask-text.ts';
import { complaintOf } from './complaint.ts';
import { type Asking, isAnswered, type Question, withOrder } from './question.ts';

export const askOrderNumber: Question = {
  id: 'order-number',
  applies: (raw) => !isAnswered(raw, ['order', 'number']),
  ask: async (asking) => {
    const number = await optionalText(asking.context.words.questions.orderNumber, 'order.number', asking);
    return withOrder(asking.raw, { number });
  },
};

export const askPlacedOn: Question = {
  id: 'order-placed-on',
  applies: (raw) => !isAnswered(raw, ['order', 'placedOn']),
  ask: (asking) => askDay('placedOn', asking),
};

/** The day it came or should have come, where the problem has one. */
export const askDelivery: Question = {
  id: 'delivery',
  applies: (raw) => {
    // Most problems have one: it is counted with the questions ahead until the problem is known.
    if (raw.problem === undefined) return true;
    const field = problems[raw.problem as Problem].asksFor;
    return field !== null && !isAnswered(raw, ['order', field]);
  },
  ask: (asking) => askDay(problems[asking.raw.problem as Problem].asksFor ?? 'deliveredOn', asking),
};

type OrderDay = 'placedOn' | 'expectedBy' | 'deliveredOn';

async function askDay(field: OrderDay, { raw, prompter, context }: Asking): Promise<RawAnswers> {
  const check = (typed: string): string | null => dayComplaint(typed.trim(), field, { raw, context });
  const typed = await prompter.text({ message: context.words.questions[field], check });
  return withOrder(raw, { [field]: typed.trim() === '' ? null : typed.trim() });
}

type Known = { raw: RawAnswers; context: Context };

/** What is wrong with a day: not one, in the future, or against the days that are known. */
export function dayComplaint(typed: string, field: OrderDay, { raw, context }: Known): string | null {
  if (typed === '') return null;
  if (!isPlainDate(typed)) return complaintOf({ code: 'bad-date', field, value: typed }, context.words);
  const none = { placedOn: null, expectedBy: null, deliveredOn: null, receivedOn: null };
  const order = { ...none, ...(raw.order as object | undefined), [field]: typed };
  const today = dayIn(zoneOf({ timeZone: (raw.timeZone as string | undefined) ?? null }, context), context.now);
  const [found] = contradictions(
    { order: { ...order, number: null, tracking: null }, paidOn: null, neededBy: null, contacts: [] },
    today,
  );
  return found === undefined ? null : complaintOf(found, context.words);
}
