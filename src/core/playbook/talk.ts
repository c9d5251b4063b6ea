import { answersNow, type Case, openedAt } from '../case/case.ts';
import type { CaseEvent, EventOf } from '../case/events.ts';
import { eventsOf, standingEvents } from '../case/history.ts';
import type { Situation } from '../case/vocabulary.ts';
import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import { dayIn } from '../time/zone.ts';
import { dayOf } from './event-day.ts';
import { lastPromise } from './promise.ts';
import { situations } from './situations.ts';

/** What a line of the history says: the shopper wrote somewhere, or the brand said something. */
export type StoryLine = { on: PlainDate; what: 'contacted' | 'posted' | 'messaged' | Situation };

/** What has been said and done so far, as far as a text may speak of it. Days are those of the shopper's zone. */
export type Talk = {
  /** What was told last: what the texts answer. */
  situation: Situation | null;
  /** The first public text that was sent. */
  postedOn: PlainDate | null;
  /** The last private message that was sent. */
  messagedOn: PlainDate | null;
  /** The last thing that the brand said. */
  toldOn: PlainDate | null;
  promisedOn: PlainDate | null;
  promisedUntil: PlainDate | null;
  refusedOn: PlainDate | null;
  disputeOn: PlainDate | null;
  /** The case number that the brand gave last. */
  reference: string | null;
  /** Days since the shopper first tried to reach the brand, or since the case was opened. */
  days: number;
  /** The day up to which waiting costs no route; null where none is known, and where a promise comes before it. */
  safeUntil: PlainDate | null;
  /** Oldest first. */
  story: readonly StoryLine[];
};

export const noTalk: Talk = {
  situation: null,
  postedOn: null,
  messagedOn: null,
  toldOn: null,
  promisedOn: null,
  promisedUntil: null,
  refusedOn: null,
  disputeOn: null,
  reference: null,
  days: 0,
  safeUntil: null,
  story: [],
};

type Present = { now: Date; timeZone: string; safeUntil: PlainDate | null };

/** The talk of a case at the present instant. */
export function talkOf(stored: Case, { now, timeZone, safeUntil }: Present): Talk {
  const day = (event: CaseEvent | undefined): PlainDate | null => (event === undefined ? null : dayOf(event, timeZone));
  const sent = eventsOf(stored, 'sent');
  const told = eventsOf(stored, 'situation');
  const promise = lastPromise(stored)?.event;
  const since = firstContact(stored) ?? dayIn(timeZone, openedAt(stored));
  const references = standingEvents(stored).flatMap(({ event }) =>
    'reference' in event && event.reference !== undefined ? [event.reference] : [],
  );
  return {
    situation: told.at(-1)?.situation ?? null,
    postedOn: day(sent.find(({ draft }) => publicKinds.has(draft.kind))),
    messagedOn: day(sent.findLast(({ draft }) => messageKinds.has(draft.kind))),
    toldOn: day(told.findLast(({ situation }) => situations[situation].isAnswer)),
    promisedOn: day(promise),
    promisedUntil: promise?.until ?? null,
    refusedOn: day(told.findLast(({ situation }) => situation === 'denied')),
    disputeOn: day(eventsOf(stored, 'route-opened').at(-1)),
    reference: references.at(-1) ?? null,
    days: Math.max(0, daysBetween(since, dayIn(timeZone, now))),
    safeUntil: keptInTime(promise?.until, told.at(-1)?.situation, safeUntil) ? null : safeUntil,
    story: storyOf(stored, timeZone),
  };
}

/** A promise for a day up to which waiting is safe: naming a later day would only invite delay. */
const keptInTime = (until: PlainDate | undefined, told: Situation | undefined, safe: PlainDate | null): boolean =>
  told === 'promised' && until !== undefined && safe !== null && until <= safe;

const publicKinds: ReadonlySet<string> = new Set(['public-post', 'public-follow-up']);
const messageKinds: ReadonlySet<string> = new Set(['direct-message', 'reply', 'supervisor-request']);

/** More lines than these nobody reads; the first contact and the newest stay. */
const mostLines = 5;

function storyOf(stored: Case, timeZone: string): readonly StoryLine[] {
  const first = firstContact(stored);
  const current = eventsOf(stored, 'situation').at(-1);
  const lines = standingEvents(stored).flatMap(({ event }): StoryLine[] => {
    const on = dayOf(event, timeZone);
    if (event.kind === 'promised') return [{ on, what: 'promised' }];
    if (event.kind === 'situation') return isTold(event, current) ? [{ on, what: event.situation }] : [];
    if (event.kind !== 'sent') return [];
    if (publicKinds.has(event.draft.kind)) return [{ on, what: 'posted' }];
    return messageKinds.has(event.draft.kind) ? [{ on, what: 'messaged' }] : [];
  });
  const distinct = lines.filter(
    ({ on, what }, i) => lines.findIndex((line) => line.on === on && line.what === what) === i,
  );
  // A day may be written down late.
  const newest = distinct.sort(byDay).slice(-(first === null ? mostLines : mostLines - 1));
  return first === null ? newest : [{ on: first, what: 'contacted' } as const, ...newest].sort(byDay);
}

/** What the brand said, and that a promise was not kept; what is told now, the text says itself. */
const isTold = (event: EventOf<'situation'>, current: CaseEvent | undefined): boolean =>
  situations[event.situation].isAnswer || (event.situation === 'promise-broken' && event !== current);

const byDay = (one: StoryLine, other: StoryLine): number => (one.on < other.on ? -1 : Number(one.on > other.on));

/** The earliest day on which the shopper says that they contacted the brand. */
function firstContact(stored: Case): PlainDate | null {
  const days = answersNow(stored).contacts.flatMap(({ firstOn }) => (firstOn === null ? [] : [firstOn]));
  return days.sort()[0] ?? null;
}
