import { addDays, type PlainDate } from '../time/plain-date.ts';
import { coversOf } from './covers.ts';
import { type CountsFrom, contactedOn, earliestDay, type RouteFacts } from './days-of-case.ts';
import type { Opening, Route } from './route.ts';

/** From when on a route can be opened; `day` is null where there is nothing to wait for, or nobody can say (see `needs`). */
export type OpensOn = { day: PlainDate | null; needs: readonly (CountsFrom | 'contacted-on')[] };

/**
 * The latest of a route's openings. Who has not written to the seller yet, or does not say when, is taken to write
 * today. A payment without a day is counted from the order: a day too early costs a refused opening, not a right.
 */
export function opensOn({ opens }: Pick<Route, 'opens'>, facts: RouteFacts, today: PlainDate): OpensOn {
  const wanted = coversOf[facts.problem];
  const counts = opens
    .filter(({ covers }) => covers === undefined || covers.some((cover) => wanted.includes(cover)))
    .map((opening) => countOf(opening, facts, today));
  const needs = counts.flatMap(({ need }) => need ?? []);
  const days = counts.flatMap(({ day }) => day ?? []).sort();
  return { day: days.length < counts.length ? null : (days.at(-1) ?? null), needs };
}

type Count = { day: PlainDate | null; need: CountsFrom | 'contacted-on' | null };

function countOf({ days, from, else: instead }: Opening, facts: RouteFacts, today: PlainDate): Count {
  if (from === 'contacted-on') {
    const contacted = contactedOn(facts);
    return { day: addDays(contacted ?? today, days), need: contacted === null ? from : null };
  }
  const start = earliestDay(from, facts);
  if (start?.is === from || (from === 'paid-on' && start !== null))
    return { day: addDays(start.day, days), need: null };
  return instead === undefined ? { day: null, need: from } : countOf(instead, facts, today);
}
