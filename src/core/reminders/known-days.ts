import { answersNow, type Case } from '../case/case.ts';
import { eventsOf } from '../case/history.ts';
import { type LastDay, lastDaysOf } from '../routes/last-days.ts';
import type { Route } from '../routes/route.ts';
import type { Way } from '../routes/way.ts';
import { dayIn } from '../time/zone.ts';

type Facts = { routes: readonly Route[]; timeZone: string; now: Date };

/** The last days of a case that are still ahead, and those that need no reminder any more. */
export type KnownDays = { ahead: readonly LastDay[]; dropped: readonly LastDay[] };

/**
 * Dropped are the days of a way that was opened, and those that were known before an answer was corrected: a calendar
 * may hold them. Of what is over, nothing is said: it lies in the calendar's past.
 */
export function knownDays(stored: Case, { routes, timeZone, now }: Facts): KnownDays {
  const today = dayIn(timeZone, now);
  const opened = openedWays(stored, routes);
  const { known } = lastDaysOf(routes, answersNow(stored), today);
  const ahead = known.filter(({ way, lastDay }) => lastDay >= today && !opened.has(way));
  const ids = new Set(ahead.map(nameOf));
  const before = formerDays(stored, { routes, timeZone }).filter(({ lastDay }) => lastDay >= today);
  const dropped = new Map([...before, ...known].map((day) => [nameOf(day), day]));
  return { ahead, dropped: [...dropped.values()].filter((day) => day.lastDay >= today && !ids.has(nameOf(day))) };
}

/** What tells the last days of a case apart: the route, or the way where no route was counted. */
export const nameOf = ({ route, way }: LastDay): string => route ?? way;

/** Routes of one way are opened at one place: whichever was opened, the others of its way are over with it. */
function openedWays(stored: Case, routes: readonly Route[]): ReadonlySet<Way> {
  const ids = eventsOf(stored, 'route-opened').map(({ route }) => route);
  return new Set(routes.filter(({ id }) => ids.includes(id)).map(({ way }) => way));
}

/**
 * By the answers as they stood after each correction, on that day: later a day may only be lost, when even its earliest
 * count is over.
 */
function formerDays({ answers, events }: Case, { routes, timeZone }: Omit<Facts, 'now'>): readonly LastDay[] {
  return events.flatMap(({ kind, at }, place) => {
    if (kind !== 'corrected' && place > 0) return [];
    const then = answersNow({ answers, events: events.slice(0, place + 1) });
    return lastDaysOf(routes, then, dayIn(timeZone, new Date(at))).known;
  });
}
