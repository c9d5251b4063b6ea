import type { Case } from './case.ts';
import type { CaseEvent, EventOf } from './events.ts';
import { keptForLast } from './kept-for-last.ts';

/** An event that still counts, with its place in the list of all. */
export type Placed<Event extends CaseEvent = CaseEvent> = { event: Event; place: number };

/**
 * The events that were not taken back, in the order in which they were written down; `undo` itself is none of them. With
 * a situation the texts that were written with it go too: they answer what did not happen.
 */
export const standingEvents = keptForLast(({ events }): readonly Placed[] => {
  const undone = new Set<number>();
  for (const event of events) {
    if (event.kind !== 'undo') continue;
    undone.add(event.event);
    if (events[event.event]?.kind === 'situation' && events[event.event + 1]?.kind === 'drafted')
      undone.add(event.event + 1);
  }
  const standing: Placed[] = [];
  for (const [place, event] of events.entries()) {
    if (event.kind !== 'undo' && !undone.has(place)) standing.push({ event, place });
  }
  return standing;
});

/** What `record undo` can take back: what the shopper told, never what the program wrote. */
const taken: ReadonlySet<CaseEvent['kind']> = new Set<CaseEvent['kind']>([
  'sent',
  'answered',
  'promised',
  'situation',
  'note',
  'route-opened',
  'closed',
]);

/** The last event that can still be taken back; null where there is none. */
export const lastTold = (stored: Pick<Case, 'events'>): Placed | null =>
  standingEvents(stored).findLast(({ event }) => taken.has(event.kind)) ?? null;

/** The standing events of a kind. */
export const eventsOf = <Kind extends CaseEvent['kind']>(
  stored: Pick<Case, 'events'>,
  kind: Kind,
): readonly EventOf<Kind>[] =>
  standingEvents(stored).flatMap(({ event }) => (event.kind === kind ? [event as EventOf<Kind>] : []));
