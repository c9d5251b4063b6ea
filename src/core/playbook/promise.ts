import type { Answers } from '../case/answers.ts';
import { answersNow, type Case } from '../case/case.ts';
import type { EventOf } from '../case/events.ts';
import { type Placed, standingEvents } from '../case/history.ts';
import type { Remedy } from '../case/remedies.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { dayOf } from './event-day.ts';
import { daysAfterPromise, daysOfPromise, type PromiseKind } from './waits.ts';

/** A promise of the brand that was neither kept nor broken yet: when it was made, and until when if they said so. */
export type OpenPromise = {
  madeOn: PlainDate;
  until: PlainDate | null;
  /** The day on which it is due: the one they named, or the one that such a promise usually takes. */
  dueOn: PlainDate;
  /** The day on which the shopper looks whether it was kept. */
  checkOn: PlainDate;
};

/** The promise that is open; null where there is none. Days are those of the shopper's zone. */
export function openPromise(stored: Pick<Case, 'answers' | 'events'>, timeZone: string): OpenPromise | null {
  const made = lastPromise(stored);
  const lifted =
    made === null ||
    standingEvents(stored).some(
      ({ event, place }) =>
        place > made.place && (event.kind === 'closed' || (event.kind === 'situation' && lifts.has(event.situation))),
    );
  if (lifted) return null;
  const madeOn = dayOf(made.event, timeZone);
  const until = made.event.until ?? null;
  const dueOn = until ?? addDays(madeOn, daysOfPromise[promiseKind(answersNow(stored))].days);
  return { madeOn, until, dueOn, checkOn: addDays(dueOn, daysAfterPromise) };
}

/** The last promise that they made, whatever became of it. */
export function lastPromise(stored: Pick<Case, 'events'>): Placed<PromiseEvent> | null {
  const found = standingEvents(stored).findLast(
    ({ event }) => event.kind === 'promised' || (event.kind === 'situation' && event.situation === 'promised'),
  );
  return (found as Placed<PromiseEvent> | undefined) ?? null;
}

type PromiseEvent = EventOf<'promised'> | EventOf<'situation'>;

/** What ends a promise: it was kept or broken, or something else was said in its place. */
const lifts: ReadonlySet<string> = new Set([
  ...['solved', 'giving-up', 'promise-broken', 'denied', 'coupon-instead', 'partial-offer', 'asked-to-return'],
  ...['return-at-my-cost', 'courier-to-blame', 'arrived-after-refund'],
]);

/** What is sent again takes as long as a parcel; money takes as long as the way it came. */
export function promiseKind({ remedies, paidWith }: Pick<Answers, 'remedies' | 'paidWith'>): PromiseKind {
  if (remedies[0] !== undefined && parcels.has(remedies[0])) return 'parcel';
  return paidWith === 'paypal' ? 'paypal-refund' : 'card-refund';
}

const parcels: ReadonlySet<Remedy> = new Set<Remedy>([
  'replacement',
  'replace-before-return',
  'repair',
  'ship-now',
  'honour-order',
  'send-missing-parts',
  'carrier-trace',
  'prepaid-label',
]);
