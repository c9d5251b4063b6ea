import type { Case } from '../case/case.ts';
import type { DraftKind } from '../case/vocabulary.ts';
import { draftTraits } from './draft-traits.ts';

/**
 * Every text of the case that was written or sent before a place in its list of events, of those that are read where a
 * kind is: in public, or in private. What was taken back counts too: it may have been posted all the same.
 */
export function earlierTexts({ events }: Pick<Case, 'events'>, kind: DraftKind, before: number): readonly string[] {
  const { visibility } = draftTraits[kind];
  const texts = events.slice(0, before).flatMap((event) => {
    if (event.kind === 'drafted') return event.drafts;
    return event.kind === 'sent' ? [event.draft] : [];
  });
  return [...new Set(texts.filter((text) => draftTraits[text.kind].visibility === visibility).map(({ text }) => text))];
}
