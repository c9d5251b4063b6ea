import type { CaseEvent } from '../case/events.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { dayIn, instantIn } from '../time/zone.ts';

const noon = 12 * 60;

/** The day on which an event happened, in the shopper's zone. */
export const dayOf = (event: CaseEvent, timeZone: string): PlainDate =>
  'on' in event && event.on !== undefined ? event.on : dayIn(timeZone, new Date(event.at));

/**
 * The instant from which the clock of an event runs: when it was written down, or noon of the day the shopper named
 * instead, because nobody remembers the minute. Never later than it was written down.
 */
export function instantOf(event: CaseEvent, timeZone: string): Date {
  const written = new Date(event.at);
  if (!('on' in event) || event.on === undefined || event.on === dayIn(timeZone, written)) return written;
  const named = instantIn(timeZone, event.on, noon);
  return named < written ? named : written;
}
