import type { DraftKind } from '../case/vocabulary.ts';
import type { DraftInput } from './draft-input.ts';
import { draftView } from './draft-view.ts';
import { type DraftLanguages, inBoth } from './plan-text.ts';
import { planSentences } from './sentence-plan.ts';

export type Alternative = { wording: number; text: string; translation: string | null };

/** Every wording of a sentence as it would read in both languages; none where the draft has no such sentence. */
export function alternatives(
  input: DraftInput,
  { kind, sentence }: { kind: DraftKind; sentence: string },
  languages: DraftLanguages,
): readonly Alternative[] {
  const view = draftView(input, kind, languages.draft);
  const planned = planSentences(kind, languages.draft, { input, view }).find(({ id }) => id === sentence);
  if (planned === undefined) return [];
  const sentences = planned.wordings.map((_, chosen) => ({ ...planned, chosen }));
  return inBoth({ sentences, view }, kind, { input, languages }).map(({ wording, text, translation }) => ({
    wording,
    text,
    translation,
  }));
}

export type EditableSentence = { id: string; importance: number; wordings: number };

/** What can be changed in a draft: every sentence it calls for, whether it has room for it or not. */
export function editableSentences(
  input: DraftInput,
  kind: DraftKind,
  { draft }: DraftLanguages,
): readonly EditableSentence[] {
  const planned = planSentences(kind, draft, { input, view: draftView(input, kind, draft) });
  return planned
    .filter(({ id }) => id !== 'subject')
    .map(({ id, importance, wordings }) => ({ id, importance, wordings: wordings.length }));
}
