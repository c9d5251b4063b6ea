import { type Case, openedAt } from '../case/case.ts';
import { eventsOf } from '../case/history.ts';
import type { LastDay } from '../routes/last-days.ts';
import { safeDay } from '../routes/waiting.ts';
import { dayIn, instantIn } from '../time/zone.ts';
import { type Clocks, type NextStep, nextStep } from './next-step.ts';
import { turnOf } from './turn.ts';

/** The last days of a case, soonest first, as they are known at the present instant. */
export type Ahead = { now: Date; known: readonly LastDay[] };

/**
 * What a case waits for, its last days among it. From the day up to which waiting is safe the way that ends first is
 * opened, whatever else is due; and it comes first where the case itself would look again only when that way is gone.
 * Null once the case is closed.
 */
export function dueStep(stored: Case, clocks: Clocks, ahead: Ahead): NextStep | null {
  const next = nextStep(stored, clocks);
  if (next === null) return null;
  const route = routeStep(stored, clocks, ahead);
  return route !== null && (route.at <= ahead.now || isTooLate(next, route, clocks)) ? route : next;
}

const isTooLate = (next: NextStep, { lastDay }: RouteStep, { timeZone }: Clocks): boolean =>
  dayIn(timeZone, next.at) >= lastDay.lastDay;

/** A route that was opened ends the others: providers take no two at once (`exclusive` in routes.json). */
function routeStep(stored: Case, { timeZone }: Clocks, { now, known }: Ahead): RouteStep | null {
  if (eventsOf(stored, 'route-opened').length > 0) return null;
  const told = lastTold(stored);
  const [today, from] = [dayIn(timeZone, now), dayIn(timeZone, told)];
  const lastDay = known.find((one) => one.lastDay >= today && one.lastDay >= from);
  if (lastDay === undefined) return null;
  // What the shopper was told then holds: a margin that shrinks from day to day would never be reached.
  const safe = safeDay(lastDay.lastDay, from);
  return { step: 3, action: 'open-route', at: safe === null ? told : instantIn(timeZone, safe, morning), lastDay };
}

/** When the shopper last heard until when waiting is safe: with the texts of the turn, or when the case was opened. */
function lastTold(stored: Case): Date {
  const at = stored.events[turnOf(stored)?.place ?? 0]?.at;
  return at === undefined ? openedAt(stored) : new Date(at);
}

type RouteStep = Extract<NextStep, { action: 'open-route' }>;

const morning = 9 * 60;
