import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { type Placed, standingEvents } from '../case/history.ts';
import { daysBetween } from '../time/plain-date.ts';
import { dayOf, instantOf } from './event-day.ts';
import { situations } from './situations.ts';

/** How long something took: days by the shopper's calendar, and hours by the clock where both moments are known. */
export type Span = { hours: number | null; days: number };

/** How the brand has treated the shopper so far, by the events that still count. Spans are null where one end is not known. */
export type BrandRecord = {
  /** Whether a text was sent, or a silence told. */
  asked: boolean;
  answered: boolean;
  firstAnswer: Span | null;
  /** Until they asked for a private message. */
  movedToMessages: Span | null;
  /** Until they first offered something that could settle the case. */
  offered: Span | null;
  promises: { made: number; kept: number; broken: number };
  askedAgain: number;
  silences: number;
};

/**
 * The measure of a brand. Time runs from the first text that was sent, or where none was noted from the first silence
 * that was told: by then they had been written to. An answer that stands before either has no span. Zone: the shopper's.
 */
export function brandRecord(stored: Pick<Case, 'events'>, timeZone: string): BrandRecord {
  const standing = standingEvents(stored);
  const asked = standing.find(({ event }) => event.kind === 'sent') ?? standing.find(({ event }) => isSilence(event));
  const until = (is: (event: CaseEvent) => boolean): Span | null => {
    const found = standing.find(({ event }) => is(event));
    if (asked === undefined || found === undefined) return null;
    return spanOf(asked.event, found.event, timeZone);
  };
  const told = (situation: string): number =>
    standing.filter(({ event }) => event.kind === 'situation' && event.situation === situation).length;
  return {
    asked: asked !== undefined,
    answered: standing.some(({ event }) => isAnswer(event)),
    firstAnswer: until(isAnswer),
    movedToMessages: until((event) => event.kind === 'situation' && event.situation === 'asked-for-message'),
    offered: until(isOffer),
    promises: promisesOf(standing, timeZone),
    askedAgain: told('asked-again'),
    silences: standing.filter(({ event }) => isSilence(event)).length,
  };
}

const isAnswer = (event: CaseEvent): boolean =>
  event.kind === 'answered' ||
  event.kind === 'promised' ||
  (event.kind === 'situation' && event.situation !== 'solved' && situations[event.situation].isAnswer);

const isOffer = (event: CaseEvent): boolean =>
  event.kind === 'promised' || (event.kind === 'situation' && situations[event.situation].isOffer);

const isSilence = (event: CaseEvent): boolean =>
  event.kind === 'situation' && (event.situation === 'no-answer' || event.situation === 'message-stalled');

/** Null where the answer came first. */
function spanOf(from: CaseEvent, to: CaseEvent, timeZone: string): Span | null {
  const days = daysBetween(dayOf(from, timeZone), dayOf(to, timeZone));
  if (days < 0) return null;
  const [start, end] = [instantOf(from, timeZone), instantOf(to, timeZone)];
  if (!hasMoment(from, timeZone) || !hasMoment(to, timeZone)) return { hours: null, days };
  return end < start ? null : { hours: Math.floor((end.getTime() - start.getTime()) / hourMs), days };
}

/** A day that was named has no hour. */
const hasMoment = (event: CaseEvent, timeZone: string): boolean =>
  instantOf(event, timeZone).getTime() === Date.parse(event.at);

const hourMs = 3_600_000;

/**
 * A promise told twice, as an event and as a situation of one day, is one. It was kept where the case was solved after
 * it; that they broke it may show even then.
 */
function promisesOf(standing: readonly Placed[], timeZone: string): BrandRecord['promises'] {
  const found = { made: 0, kept: 0, broken: 0 };
  let last: { day: string; until: string | undefined } | null = null;
  let state: 'none' | 'open' | 'kept' = 'none';
  for (const { event } of standing) {
    const what = event.kind === 'situation' ? event.situation : event.kind;
    if (what === 'promised') {
      const made = { day: dayOf(event, timeZone), until: 'until' in event ? event.until : undefined };
      if (state !== 'open' || last?.day !== made.day || last.until !== made.until) found.made += 1;
      [last, state] = [made, 'open'];
    } else if (what === 'solved' && state === 'open') {
      found.kept += 1;
      state = 'kept';
    } else if (what === 'promise-broken') {
      found.broken += 1;
      if (state === 'kept') found.kept -= 1;
      if (state === 'none') found.made += 1;
      state = 'none';
    }
  }
  return found;
}
