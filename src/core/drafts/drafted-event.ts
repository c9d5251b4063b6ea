import { type Case, writtenNow } from '../case/case.ts';
import type { DraftEdits } from '../case/draft-edits.ts';
import type { CaseEvent, DraftWritten } from '../case/events.ts';
import type { DraftKind } from '../case/vocabulary.ts';
import type { Draft } from './draft.ts';
import { isUnedited } from './edits.ts';

export type EditsOf = (kind: DraftKind) => DraftEdits;

/** A draft as a case keeps it. */
export function written({ kind, language, text }: Draft, edits: DraftEdits): DraftWritten {
  const plain = { kind, language, text };
  return isUnedited(edits) ? plain : { ...plain, edits };
}

/** What a case has to write down of its drafts: those that differ from what was last written of their kind. */
export function draftedEvents(
  stored: Pick<Case, 'events'>,
  drafts: readonly Draft[],
  { edits, at }: { edits: EditsOf; at: string },
): readonly CaseEvent[] {
  const fresh = drafts
    .map((draft) => written(draft, edits(draft.kind)))
    .filter((draft) => JSON.stringify(draft) !== JSON.stringify(writtenNow(stored, draft.kind)));
  return fresh.length === 0 ? [] : [{ kind: 'drafted', at, drafts: fresh }];
}
