import type { Case } from '../case/case.ts';
import type { EventOf } from '../case/events.ts';
import { standingEvents } from '../case/history.ts';
import type { DraftKind } from '../case/vocabulary.ts';
import { stageOf } from './stages.ts';
import { turnOf } from './turn.ts';

/** Texts that were written for the present turn and of which none was sent, and when the first of them was written. */
export type Unsent = { kinds: readonly DraftKind[]; since: Date };

/**
 * What was written and never sent: of the present turn, or of the first texts before anything was told. Null where one
 * of them was sent, where there is none, and once the case is closed.
 */
export function unsentOf(stored: Pick<Case, 'events'>): Unsent | null {
  const from = turnOf(stored)?.place ?? -1;
  const since = standingEvents(stored).filter(({ place }) => place > from);
  const drafted = since.flatMap(({ event }) => (event.kind === 'drafted' ? [event as EventOf<'drafted'>] : []));
  const [first] = drafted;
  if (first === undefined || since.some(({ event }) => event.kind === 'sent')) return null;
  if (stageOf(stored) === 'closed') return null;
  const kinds = drafted.flatMap(({ drafts }) => drafts.map(({ kind }) => kind));
  return { kinds: [...new Set(kinds)], since: new Date(first.at) };
}
