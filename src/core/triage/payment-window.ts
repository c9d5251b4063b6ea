import type { Answers } from '../case/answers.ts';
import type { Payment } from '../case/vocabulary.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { type DisputeRoute, type DisputeRule, disputeRules, type Ground, grounds } from './dispute-rules.ts';

export type PaymentLastDay = {
  lastDay: PlainDate;
  route: DisputeRoute;
  /** The page that states the days. */
  source: string;
  confidence: DisputeRule['confidence'];
};

type Facts = Pick<Answers, 'problem' | 'order' | 'paidOn' | 'paidWith' | 'country'>;

/**
 * The last day on which the payment can be disputed, on the shopper's calendar, counted from the earliest day that the
 * rule could mean: networks that count from the expected or the actual delivery end later. Null where the problem is
 * none that a provider plainly covers, where no rule gives a number of days, or where the day it counts from is
 * unknown. Of a wallet and the card behind it, the one that ends first.
 */
export function paymentLastDay(facts: Facts): PaymentLastDay | null {
  const { paidWith, problem } = facts;
  const ground = grounds[problem];
  if (paidWith === null || ground === null) return null;
  const means = typeof paidWith === 'string' ? [paidWith] : [paidWith.wallet, paidWith.card];
  const ends = means.flatMap((payment) => lastDayWith(payment, ground, facts) ?? []);
  return ends.sort((one, other) => one.lastDay.localeCompare(other.lastDay))[0] ?? null;
}

function lastDayWith(payment: Payment, ground: Ground, facts: Facts): PaymentLastDay | null {
  const rule = disputeRules.find(
    ({ paidWith, covers, country = facts.country }) =>
      paidWith.includes(payment) && covers.includes(ground) && country === facts.country,
  );
  const lastDay = rule === undefined ? null : lastDayUnder(rule, facts);
  if (rule === undefined || lastDay === null) return null;
  return { lastDay, route: rule.route, source: rule.source, confidence: rule.confidence };
}

/**
 * An order is never paid before it is placed. With a forwarder the delivery may be the forwarder's signature, so the day
 * on the tracking counts, not the day it reached the shopper.
 */
function lastDayUnder({ afterPayment, afterDelivery }: DisputeRule, { order, paidOn }: Facts): PlainDate | null {
  const paid = paidOn ?? order.placedOn;
  const sincePayment = paid === null ? null : addDays(paid, afterPayment);
  if (afterDelivery === undefined) return sincePayment;
  const sinceDelivery = order.deliveredOn === null ? null : addDays(order.deliveredOn, afterDelivery);
  return sinceDelivery !== null && sincePayment !== null && sincePayment < sinceDelivery ? sincePayment : sinceDelivery;
}
