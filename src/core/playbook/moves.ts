import type { CaseEvent } from '../case/events.ts';
import { DRAFT_KINDS, type DraftKind, SITUATIONS, type Situation } from '../case/vocabulary.ts';

/** What can move a case: a text that was sent, what happened since, and what is written down by itself. */
export type Move = `sent-${DraftKind}` | Situation | 'answered' | 'note' | 'route-opened' | 'closed';

export const MOVES: readonly Move[] = [
  ...DRAFT_KINDS.map((kind) => `sent-${kind}` as const),
  ...SITUATIONS,
  'answered',
  'note',
  'route-opened',
  'closed',
];

/** The move that an event makes; null for what the program wrote down itself. A promise is the situation of that name. */
export function moveOf(event: CaseEvent): Move | null {
  switch (event.kind) {
    case 'sent':
      return `sent-${event.draft.kind}`;
    case 'situation':
      return event.situation;
    case 'promised':
    case 'answered':
    case 'note':
    case 'route-opened':
    case 'closed':
      return event.kind;
    case 'opened':
    case 'drafted':
    case 'corrected':
    case 'undo':
      return null;
  }
}
