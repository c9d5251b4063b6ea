import type { NextStep } from './next-step.ts';

/**
 * How a case is sorted among others, the lowest number first: a way to the money that must be opened now, then what is
 * due, for the longest time first, then what comes, soonest first, then what is closed.
 */
export function urgencyOf(next: NextStep | null, now: Date): number {
  if (next === null) return 3 * rank;
  const at = next.at.getTime();
  if (at > now.getTime()) return 2 * rank + at;
  return next.action === 'open-route' ? at : rank + at;
}

/** More than the milliseconds of any date that a case can hold, and small enough that four of them are exact. */
const rank = 1e15;

export const isDue = (next: NextStep, now: Date): boolean => next.at <= now;
