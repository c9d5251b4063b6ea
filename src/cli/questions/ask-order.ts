import { isProblem, problems } from '../../core/case/problems.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import { askDay, shownDay } from './ask-day.ts';
import { askText } from './ask-text.ts';
import { always, at, type Question, textAt } from './question.ts';

export const askOrderNumber: Question = {
  id: 'order-number',
  fields: at('order', 'number'),
  applies: always,
  ask: (asking) => askText(asking.context.words.questions.orderNumber, ['order', 'number'], asking),
  shown: (raw) => textAt(raw, ['order', 'number']),
};

export const askPlacedOn: Question = {
  id: 'order-placed-on',
  fields: at('order', 'placedOn'),
  applies: always,
  ask: (asking) => askDay(asking.context.words.questions.placedOn, ['order', 'placedOn'], asking),
  shown: (raw, context) => shownDay(raw, ['order', 'placedOn'], context),
};

/** The day it came or should have come, where the problem has one. */
export const askDelivery: Question = {
  id: 'delivery',
  fields: (raw) => [['order', deliveryField(raw)]],
  // Most problems have one: it is counted with the questions ahead until the problem is known.
  applies: ({ problem }) => !isProblem(problem) || problems[problem].asksFor !== null,
  ask: (asking) => {
    const field = deliveryField(asking.raw);
    return askDay(asking.context.words.questions[field], ['order', field], asking);
  },
  shown: (raw, context) => shownDay(raw, ['order', deliveryField(raw)], context),
};

/** Which of the two days the problem is about. */
export function deliveryField({ problem }: RawAnswers): 'expectedBy' | 'deliveredOn' {
  return (isProblem(problem) ? problems[problem].asksFor : null) ?? 'deliveredOn';
}
