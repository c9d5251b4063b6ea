import { addDays, type PlainDate } from '../time/plain-date.ts';
import { type CaseDay, type CountsFrom, earliestDay, type RouteFacts } from './days-of-case.ts';
import type { Route, Window } from './route.ts';

/** The day that a last day was counted from, and how many days. */
export type Counted = CaseDay & Window;

/**
 * Until when a route is open, on the shopper's calendar; the last day itself still counts. `how` says what that is
 * worth: `exactly`; `cautiously`, from the earliest day the rule could mean; `in-part`, where another window of the
 * rule could not be counted and may end sooner.
 */
export type Ending =
  | { lastDay: PlainDate; how: 'exactly' | 'cautiously' | 'in-part'; counted: Counted; needs: readonly CountsFrom[] }
  /** Over by the earliest count and perhaps not by the true one, or nothing to count from. */
  | { lastDay: null; needs: readonly CountsFrom[] };

/** The soonest end of a route's windows. `today` is the day in the shopper's zone. */
export function endingOf({ windows }: Pick<Route, 'windows'>, facts: RouteFacts, today: PlainDate): Ending {
  const known: Count[] = [];
  const unknown: CountsFrom[] = [];
  for (const window of windows) {
    const count = countOf(window, facts);
    if (count === null) unknown.push(window.from);
    else known.push(count);
  }
  known.sort(bySoonest);
  const certain = known.find(isExact);
  // Whatever else may count: this one is over.
  if (certain !== undefined && certain.last < today) return ending(certain, 'exactly', []);
  const [soonest] = known;
  if (soonest === undefined) return { lastDay: null, needs: unknown };
  const over = known.filter(({ last }) => last < today);
  if (over.length > 0) return { lastDay: null, needs: over.map(({ counted }) => counted.from) };
  if (!isExact(soonest)) return ending(soonest, 'cautiously', [soonest.counted.from, ...unknown]);
  return ending(soonest, unknown.length === 0 ? 'exactly' : 'in-part', unknown);
}

type Count = { counted: Counted; last: PlainDate };

function countOf(window: Window, facts: RouteFacts): Count | null {
  const start = earliestDay(window.from, facts);
  if (start === null) return null;
  // Field by field: a list of cases counts tens of thousands of windows, and spreading costs more than counting.
  const counted = { days: window.days, from: window.from, day: start.day, is: start.is };
  return { counted, last: addDays(start.day, window.days) };
}

const isExact = ({ counted: { from, is } }: Count): boolean => from === is;

/** Of two that end together, the exact one: no fact would move it. */
const bySoonest = (one: Count, other: Count): number =>
  one.last < other.last ? -1 : one.last > other.last ? 1 : Number(isExact(other)) - Number(isExact(one));

const ending = (
  { last, counted }: Count,
  how: 'exactly' | 'cautiously' | 'in-part',
  needs: readonly CountsFrom[],
): Ending => ({ lastDay: last, how, counted, needs });
