import type { DraftKind, DraftLanguage } from '../case/vocabulary.ts';
import type { DraftSentence } from './draft.ts';
import type { DraftInput } from './draft-input.ts';
import { draftTraits } from './draft-traits.ts';
import { draftView } from './draft-view.ts';
import type { Plan } from './fit.ts';
import { renderWording, type View } from './render.ts';
import { type PlannedSentence, planSentences } from './sentence-plan.ts';
import type { CompiledLanguage } from './template.ts';
import { between, spaced, tidy } from './typography.ts';

/** The languages a draft is rendered in. `translation` is null where the shopper reads the draft's own language. */
export type DraftLanguages = { draft: CompiledLanguage; translation: CompiledLanguage | null };

/** The sentences of a plan with their texts, each beside its translation. */
export function inBoth(
  plan: Plan,
  kind: DraftKind,
  { input, languages: { draft, translation } }: { input: DraftInput; languages: DraftLanguages },
): readonly DraftSentence[] {
  const texts = rendered(plan, draft.language);
  const translations =
    translation === null ? [] : rendered(mirror(plan, kind, { input, language: translation }), translation.language);
  return plan.sentences.map(({ id, importance, chosen, wordings }, i) => ({
    id,
    text: texts[i] ?? '',
    translation: translations[i] ?? null,
    importance,
    wording: chosen,
    wordings: wordings.length,
  }));
}

/** The same sentences, wordings and clauses in another language. A sentence unknown there is a bug and throws. */
export function mirror(
  { sentences, view }: Plan,
  kind: DraftKind,
  { input, language }: { input: DraftInput; language: CompiledLanguage },
): Plan {
  // Typed words were fitted in the draft's language; the translation shows them as they stand there.
  const own = draftView(input, kind, language);
  const typed = input.words[draftTraits[kind].visibility].item;
  const item = input.itemId === null && typed !== '' ? spaced(language.language, (view.item ?? '').trim()) : own.item;
  const mirroredView: View = { ...own, item, detail: view.detail ?? null };
  const counterparts = planSentences(kind, language, { input, view: mirroredView });
  return {
    view: mirroredView,
    sentences: sentences.map(({ id, chosen, dropped }) => {
      const counterpart = counterparts.find((sentence) => sentence.id === id);
      if (counterpart === undefined) throw new Error(`${language.language}/${kind} has no sentence "${id}"`);
      return { ...counterpart, chosen, dropped };
    }),
  };
}

/** Each sentence of a plan as it reads. */
export function rendered({ sentences, view }: Plan, language: DraftLanguage): readonly string[] {
  return sentences.map(({ wordings, chosen, dropped }) =>
    tidy(language, renderWording(wordings[chosen] ?? [], view, dropped)),
  );
}

/** Sentences as one text; a subject stands apart from it. */
export function joined(
  sentences: readonly PlannedSentence[],
  texts: readonly string[],
  language: DraftLanguage,
): string {
  let text = '';
  for (const [i, { id, start }] of sentences.entries()) {
    const next = texts[i] ?? '';
    if (id === 'subject') continue;
    if (text === '') text = next;
    else text += (start === 'line' ? '\n' : start === 'paragraph' ? '\n\n' : between(language, text, next)) + next;
  }
  return text;
}
