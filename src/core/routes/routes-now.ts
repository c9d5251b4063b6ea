import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { CountsFrom, RouteFacts } from './days-of-case.ts';
import { type Ending, endingOf } from './last-day.ts';
import { opensOn } from './opening.ts';
import type { Route } from './route.ts';
import type { Way } from './way.ts';
import { whyNot } from './who.ts';

/** Facts that would make a day known, or surer. */
export type Need = CountsFrom | 'contacted-on';

/**
 * A route as it stands today for one case. `opensOn` is null where there is nothing to wait for, or where a need would
 * tell; `daysLeft` is 0 on the last day and negative after it.
 */
export type RouteNow = {
  route: Route;
  state: 'open' | 'not-yet' | 'passed' | 'needs';
  opensOn: PlainDate | null;
  lastDay: PlainDate | null;
  daysLeft: number | null;
  ending: Ending;
  needs: readonly Need[];
};

/** The routes that the shopper can use, best first. `today` is the day in the shopper's zone. */
export const routesNow = (routes: readonly Route[], facts: RouteFacts, today: PlainDate): readonly RouteNow[] =>
  routes
    .filter((route) => whyNot(route, facts) === null)
    .map((route) => routeNow(route, facts, today))
    .sort(byUse);

/** How one route stands, whether or not the shopper can use it. */
export function routeNow(route: Route, facts: RouteFacts, today: PlainDate): RouteNow {
  const ending = endingOf(route, facts, today);
  const opening = opensOn(route, facts, today);
  const { lastDay } = ending;
  const daysLeft = lastDay === null ? null : daysBetween(today, lastDay);
  const needs = [...new Set([...ending.needs, ...opening.needs])];
  const state = stateOf({ daysLeft, opening, today, isEndless: route.windows.length === 0 });
  return { route, state, opensOn: opening.day, lastDay, daysLeft, ending, needs };
}

type Standing = {
  daysLeft: number | null;
  opening: ReturnType<typeof opensOn>;
  today: PlainDate;
  /** A route without a window never ends. */
  isEndless: boolean;
};

function stateOf({ daysLeft, opening, today, isEndless }: Standing): RouteNow['state'] {
  if (daysLeft !== null && daysLeft < 0) return 'passed';
  if (daysLeft === null && !isEndless) return 'needs';
  if (opening.day === null) return opening.needs.length === 0 ? 'open' : 'needs';
  return opening.day > today ? 'not-yet' : 'open';
}

/** What can be used now; of those the free and quick ones; of those the one that ends first. */
const byUse = (one: RouteNow, other: RouteNow): number =>
  states.indexOf(one.state) - states.indexOf(other.state) ||
  ways.indexOf(one.route.way) - ways.indexOf(other.route.way) ||
  (one.lastDay ?? never).localeCompare(other.lastDay ?? never) ||
  one.route.id.localeCompare(other.route.id);

const states: readonly RouteNow['state'][] = ['open', 'not-yet', 'needs', 'passed'];
/** A chargeback ends a claim with the marketplace and goes through the bank: it comes last. */
const ways: readonly Way[] = ['a-to-z-claim', 'paypal-dispute', 'afterpay-dispute', 'chargeback'];
const never = '9999-12-31';
