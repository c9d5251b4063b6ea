import type { Case } from '../case/case.ts';
import type { EventOf } from '../case/events.ts';
import { standingEvents } from '../case/history.ts';
import { keptForLast } from '../case/kept-for-last.ts';
import type { Situation } from '../case/vocabulary.ts';
import { situations } from './situations.ts';

/** A turn begins when the shopper tells what happened; its texts answer that. */
export type Turn = {
  /** Turns before this one. */
  number: number;
  /** The place in the list of all events at which it begins: what stands before is earlier. */
  place: number;
  situation: Situation;
};

type Told = { place: number; event: EventOf<'situation'> };

const told = keptForLast((stored): readonly Told[] =>
  standingEvents(stored).flatMap(({ event, place }) => (event.kind === 'situation' ? [{ event, place }] : [])),
);

/** The turn that the case is in; null before anything was told. */
export function turnOf(stored: Pick<Case, 'events'>): Turn | null {
  const all = told(stored);
  const last = all.at(-1);
  return last === undefined ? null : { number: all.length - 1, place: last.place, situation: last.event.situation };
}

/** How many times in a row, up to now, nobody answered; anything that the brand said begins anew. */
export function silences(stored: Pick<Case, 'events'>): number {
  let count = 0;
  for (const { event } of standingEvents(stored)) {
    if (event.kind === 'answered') count = 0;
    if (event.kind !== 'situation') continue;
    if (event.situation === 'no-answer') count += 1;
    else if (situations[event.situation].isAnswer) count = 0;
  }
  return count;
}

/** How often a situation was told. */
export const timesTold = (stored: Pick<Case, 'events'>, situation: Situation): number =>
  told(stored).filter(({ event }) => event.situation === situation).length;

/** The case as it stood when its turn began, with what was told; as it is where nothing was told. */
export function asTurnBegan(stored: Case): Case {
  const turn = turnOf(stored);
  return turn === null ? stored : { ...stored, events: stored.events.slice(0, turn.place + 1) };
}
