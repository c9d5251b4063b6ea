import { type Case, openedAt } from '../case/case.ts';
import { type Clocks, type DeedStep, nextStep } from '../playbook/next-step.ts';
import type { LastDay } from '../routes/last-days.ts';
import type { Route } from '../routes/route.ts';
import { safeDay } from '../routes/waiting.ts';
import { addDays, daysBetween, type PlainDate } from '../time/plain-date.ts';
import { dayIn, instantIn } from '../time/zone.ts';
import { knownDays, nameOf } from './known-days.ts';

/**
 * What a reminder is about. `safe-day`: the day up to which waiting is safe; it has an entry of its own, because Google's
 * calendar drops the alarms of what it imports.
 */
export type About =
  | { kind: 'next'; action: DeedStep['action'] | null }
  | { kind: 'safe-day' | 'last-day'; lastDay: LastDay };

/** An instant, or a whole day on the shopper's calendar. */
export type When = { at: Date } | { day: PlainDate };

/** One entry of a calendar. */
export type Reminder = {
  /** Stable, so that a calendar takes the entry for the one it has. */
  uid: string;
  caseId: string;
  about: About;
  when: When;
  /** False where the entry should go from calendars that hold it. */
  isAhead: boolean;
  /** The entry's SEQUENCE: a calendar keeps the higher one. */
  revision: number;
};

type Facts = { routes: readonly Route[]; clocks: Clocks; now: Date };

const morning = 9 * 60;
/** For so many days after it was closed, calendars are told; by then whoever imports its file has done so. */
const daysOfFarewell = 60;

/**
 * The reminders of a case: its next step, and for every last day the day itself and the one up to which waiting is safe.
 * Soonest first. Nothing for a case that has long been closed.
 */
export function remindersOf(stored: Case, facts: Facts): readonly Reminder[] {
  const { routes, clocks, now } = facts;
  const next = nextStep(stored, clocks);
  if (next === null && isForgotten(stored, facts)) return [];
  const { timeZone } = clocks;
  const days = knownDays(stored, { routes, timeZone, now });
  const isOpen = next !== null;
  const entries = [
    { name: 'next', about: about(next), when: { at: momentOf(next, facts) }, isAhead: isOpen },
    ...days.ahead.flatMap((day) => around(day, facts).map((entry) => ({ ...entry, isAhead: isOpen }))),
    ...days.dropped.flatMap((day) => around(day, facts).map((entry) => ({ ...entry, isAhead: false }))),
  ];
  const revision = revisionOf(stored, now);
  return entries
    .map(({ name, ...entry }) => ({ uid: `${stored.id}-${name}@complain`, caseId: stored.id, ...entry, revision }))
    .sort((one, other) => startOf(one.when, timeZone) - startOf(other.when, timeZone));
}

/** The events of a closed case end with what closed it, or with a later note. */
function isForgotten({ events }: Case, { clocks: { timeZone }, now }: Facts): boolean {
  const last = new Date(events.at(-1)?.at ?? now);
  return daysBetween(dayIn(timeZone, last), dayIn(timeZone, now)) > daysOfFarewell;
}

const about = (next: DeedStep | null): About => ({ kind: 'next', action: next?.action ?? null });

type Entry = Pick<Reminder, 'about' | 'when'> & { name: string };

/** A last day, and before it the day up to which waiting is safe while there is one. */
function around(lastDay: LastDay, { clocks: { timeZone }, now }: Facts): readonly Entry[] {
  const name = nameOf(lastDay);
  const safe = safeDay(lastDay.lastDay, dayIn(timeZone, now));
  const day: Entry = { name, about: { kind: 'last-day', lastDay }, when: { day: lastDay.lastDay } };
  if (safe === null) return [day];
  const at = instantIn(timeZone, safe, morning);
  return [{ name: `${name}-safe`, about: { kind: 'safe-day', lastDay }, when: { at } }, day];
}

/** An entry in the past reminds of nothing: what is due already is so again tomorrow morning. One that is over is over now. */
function momentOf(next: DeedStep | null, { clocks: { timeZone }, now }: Facts): Date {
  if (next === null || next.at > now) return next?.at ?? now;
  return instantIn(timeZone, addDays(dayIn(timeZone, now), 1), morning);
}

/**
 * Grows with every event and every second, so that a later file is never taken for an older one, whatever it was that
 * changed an entry: an event, a day that came nearer, the shopper's zone or language, a rule of a newer program. Nothing
 * has to be kept for it; events are only ever added, and the number fits 31 bits for 68 years.
 */
function revisionOf(stored: Case, now: Date): number {
  const seconds = Math.floor((now.getTime() - openedAt(stored).getTime()) / 1000);
  return stored.events.length + Math.max(0, seconds);
}

/** In milliseconds since 1970; a whole day begins at its midnight in the zone. */
const startOf = (when: When, timeZone: string): number =>
  ('at' in when ? when.at : instantIn(timeZone, when.day, 0)).getTime();
