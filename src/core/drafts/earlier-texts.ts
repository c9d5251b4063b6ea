import type { Case } from '../case/case.ts';
import type { DraftKind } from '../case/vocabulary.ts';
import { turnOf } from '../playbook/turn.ts';
import { draftTraits } from './draft-traits.ts';

/**
 * Every text of the case that was written or sent before the present turn, of those that are read where a kind is: in
 * public, or in private. Before the first turn: those of other kinds. What was taken back counts too: it may have been
 * posted all the same.
 */
export function earlierTexts(stored: Pick<Case, 'events'>, kind: DraftKind): readonly string[] {
  const { visibility } = draftTraits[kind];
  const turn = turnOf(stored);
  const texts = stored.events.slice(0, turn?.place).flatMap((event) => {
    if (event.kind === 'drafted') return event.drafts;
    return event.kind === 'sent' ? [event.draft] : [];
  });
  const before = texts.filter((text) => draftTraits[text.kind].visibility === visibility);
  const others = turn === null ? before.filter((text) => text.kind !== kind) : before;
  return [...new Set(others.map(({ text }) => text))];
}
