import type { PlainDate } from '../time/plain-date.ts';
import { grounds } from '../triage/dispute-rules.ts';
import { paymentLastDay } from '../triage/payment-window.ts';
import type { RouteFacts } from './days-of-case.ts';
import { type Ending, endingOf } from './last-day.ts';
import type { Route } from './route.ts';
import { type Need, type RouteNow, routesNow } from './routes-now.ts';
import type { Way } from './way.ts';
import { paymentsOf, whyNot } from './who.ts';

/** The last day of one way to the money, as far as it is known. */
export type LastDay = {
  /** Null where it was counted from the payment alone, by the coarser rules of triage. */
  route: string | null;
  way: Way;
  lastDay: PlainDate;
  how: 'exactly' | 'cautiously' | 'in-part';
  confidence: Route['confidence'];
  source: string;
};

/** A way of which nobody can say the last day; null where it is not even known which way there is. */
export type UnknownLastDay = { way: Way | null; needs: readonly (Need | 'paid-with')[] };

export type LastDays = {
  /** Soonest first, those that are over included. */
  known: readonly LastDay[];
  unknown: readonly UnknownLastDay[];
};

/**
 * Every last day of a case: of each route, and of the payments that no route covers. `today` is the day in the
 * shopper's zone.
 */
export function lastDaysOf(routes: readonly Route[], facts: RouteFacts, today: PlainDate): LastDays {
  const known = knownLastDays(routes, facts, today);
  const unknown = routesNow(routes, facts, today).flatMap(unknownDay);
  // Whichever payment it was may end before a marketplace's day; one without a rule matters where nothing else is known.
  const isOpen = facts.paidWith === null || (known.length === 0 && unknown.length === 0);
  return { known, unknown: [...unknown, ...(isOpen ? paymentUnknown(facts) : [])] };
}

/** Those that are known, soonest first; without what else is to be said of the routes, which lists of cases do not ask for. */
export function knownLastDays(routes: readonly Route[], facts: RouteFacts, today: PlainDate): readonly LastDay[] {
  const usable = routes.filter((route) => whyNot(route, facts) === null);
  const known = usable.flatMap((route) => knownDay(route, endingOf(route, facts, today)));
  for (const day of paymentDays(facts)) if (!isCounted(day, usable)) known.push(day);
  return known.length < 2 ? known : known.sort(bySoonest);
}

function knownDay(route: Route, ending: Ending): LastDay[] {
  if (ending.lastDay === null) return [];
  const { id, way, confidence, source } = route;
  return [{ route: id, way, lastDay: ending.lastDay, how: ending.how, confidence, source }];
}

/** A day that another window may cut short is known and unknown at once. An opening that nobody knows moves no last day. */
function unknownDay({ route, ending }: RouteNow): UnknownLastDay[] {
  const isOpen = ending.lastDay === null ? route.windows.length > 0 : ending.how === 'in-part';
  return isOpen ? [{ way: route.way, needs: ending.needs }] : [];
}

/** By the rules of triage, for each payment alone: of a wallet and the card behind it both can be disputed. */
function paymentDays(facts: RouteFacts): LastDay[] {
  const { problem, order, paidOn, country } = facts;
  const days = paymentsOf(facts).flatMap(
    (paidWith) => paymentLastDay({ problem, order, paidOn, country, paidWith }) ?? [],
  );
  return days.map(({ route, lastDay, confidence, source }) => ({
    route: null,
    way: route,
    lastDay,
    how: paidOn === null ? 'cautiously' : 'exactly',
    confidence,
    source,
  }));
}

/** A route knows better, unless triage has it from a surer source: a bank's own limit is shorter than its network's. */
const isCounted = ({ way, confidence }: LastDay, usable: readonly Route[]): boolean =>
  usable.some((route) => route.way === way && (route.confidence === 'high' || confidence !== 'high'));

function paymentUnknown({ problem, paidWith, paidOn, order }: RouteFacts): UnknownLastDay[] {
  if (grounds[problem] === null) return [];
  if (paidWith === null) return [{ way: null, needs: ['paid-with'] }];
  return [{ way: null, needs: paidOn === null && order.placedOn === null ? ['paid-on'] : [] }];
}

const bySoonest = (one: LastDay, other: LastDay): number =>
  one.lastDay < other.lastDay ? -1 : one.lastDay > other.lastDay ? 1 : 0;
