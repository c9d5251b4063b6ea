import type { Answers } from '../case/answers.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** What of a case decides which routes there are, and until when. */
export type RouteFacts = Pick<
  Answers,
  'problem' | 'order' | 'paidOn' | 'paidWith' | 'boughtFrom' | 'country' | 'contacts'
>;

/** Days from which rules count. */
export const COUNTS_FROM = ['paid-on', 'expected-by', 'delivered-on'] as const;
export type CountsFrom = (typeof COUNTS_FROM)[number];

/** A day of the case: the one a rule names, or the nearest that cannot be later than it. */
export type CaseDay = { day: PlainDate; is: CountsFrom | 'placed-on' };

/**
 * The earliest day that a rule's "from" could mean in this case; null where nothing bounds it. `is` names the answer it
 * was taken from: where that is another than asked for, the true day may be later.
 *
 * Paid: never before the order was placed. Expected: never before it was paid, from which Visa counts where no day was
 * given. Delivered: with a forwarder the delivery may be the forwarder's signature, so the day on the tracking counts,
 * never the day it reached the shopper; where it is not known, nothing was delivered before it was ordered.
 */
export function earliestDay(from: CountsFrom, { order, paidOn }: RouteFacts): CaseDay | null {
  const days = {
    'paid-on': paidOn,
    'placed-on': order.placedOn,
    'expected-by': order.expectedBy,
    'delivered-on': order.deliveredOn,
  };
  for (const is of standIns[from]) {
    const day = days[is];
    if (day !== null) return { day, is };
  }
  return null;
}

const standIns: Record<CountsFrom, readonly CaseDay['is'][]> = {
  'paid-on': ['paid-on', 'placed-on'],
  'expected-by': ['expected-by', 'paid-on', 'placed-on'],
  'delivered-on': ['delivered-on', 'placed-on', 'paid-on'],
};

/** The day on which the shopper first wrote or called; null where no contact has a day. */
export function contactedOn({ contacts }: Pick<RouteFacts, 'contacts'>): PlainDate | null {
  const days = contacts.flatMap(({ firstOn }) => firstOn ?? []);
  return days.sort()[0] ?? null;
}
