import type { Mistake } from '../errors.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Answers } from './answers.ts';

/**
 * What a schema cannot say: dates that contradict each other or lie in the future.
 * `today` is the day in the shopper's zone. Empty where all is well.
 */
export function contradictions(answers: Dated, today: PlainDate): readonly Mistake[] {
  return [...orderOfDates(answers), ...futureDates(answers, today)];
}

/** The answers that hold days. */
export type Dated = Pick<Answers, 'order' | 'paidOn' | 'neededBy' | 'contacts'>;

/** Pairs of which the second cannot come before the first. */
const sequences = [
  ['order.placedOn', 'order.expectedBy'],
  ['order.placedOn', 'order.deliveredOn'],
  ['order.placedOn', 'order.receivedOn'],
  ['order.deliveredOn', 'order.receivedOn'],
  ['order.placedOn', 'neededBy'],
] as const;

function orderOfDates(answers: Dated): Mistake[] {
  const dates = datesOf(answers);
  return sequences.flatMap(([earlier, later]) => {
    const first = dates[earlier];
    const second = dates[later];
    if (first == null || second == null || first <= second) return [];
    return [{ code: 'dates-contradict', field: later, value: second, other: earlier, otherValue: first }];
  });
}

/** Only what has happened: the expected day and the day it is needed may lie ahead. */
function futureDates(answers: Dated, today: PlainDate): Mistake[] {
  const { 'order.expectedBy': _expected, neededBy: _needed, ...past } = datesOf(answers);
  const happened: [string, PlainDate | null][] = [
    ...Object.entries(past),
    ['paidOn', answers.paidOn],
    ...answers.contacts.map((contact, i): [string, PlainDate | null] => [`contacts.${i}.firstOn`, contact.firstOn]),
  ];
  return happened.flatMap(([field, value]) =>
    value !== null && value > today ? [{ code: 'date-in-future' as const, field, value, today }] : [],
  );
}

const datesOf = ({ order, neededBy }: Dated) => ({
  'order.placedOn': order.placedOn,
  'order.expectedBy': order.expectedBy,
  'order.deliveredOn': order.deliveredOn,
  'order.receivedOn': order.receivedOn,
  neededBy,
});
