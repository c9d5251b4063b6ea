import type { Payment } from '../case/vocabulary.ts';
import { coversOf } from './covers.ts';
import type { RouteFacts } from './days-of-case.ts';
import type { Route } from './route.ts';

/** Why a route is none for this case; `…-unknown` where an answer would tell. */
export type WhyNot =
  | 'not-covered'
  | 'paid-otherwise'
  | 'payment-unknown'
  | 'bought-elsewhere'
  | 'shop-unknown'
  | 'other-country'
  | 'country-unknown';

/** Why the shopper cannot use the route, the weightiest reason; null where they can. */
export function whyNot({ covers, who, countries }: Route, facts: RouteFacts): WhyNot | null {
  const { problem, boughtFrom, country } = facts;
  if (!coversOf[problem].some((cover) => covers.includes(cover))) return 'not-covered';
  const reasons = [
    outside(who.paidWith, paymentsOf(facts), ['paid-otherwise', 'payment-unknown']),
    outside(who.boughtFrom, boughtFrom === null ? [] : [boughtFrom], ['bought-elsewhere', 'shop-unknown']),
    outside(countries, country === null ? [] : [country], ['other-country', 'country-unknown']),
  ];
  return reasons.find((reason) => reason !== null) ?? null;
}

/** Whatever moved the money: of a wallet and the card behind it, both. */
export function paymentsOf({ paidWith }: Pick<RouteFacts, 'paidWith'>): readonly Payment[] {
  if (paidWith === null) return [];
  return typeof paidWith === 'string' ? [paidWith] : [paidWith.wallet, paidWith.card];
}

function outside<T>(allowed: readonly T[] | null, given: readonly T[], [other, unknown]: readonly [WhyNot, WhyNot]) {
  if (allowed === null || given.some((one) => allowed.includes(one))) return null;
  return given.length === 0 ? unknown : other;
}
