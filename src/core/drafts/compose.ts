import type { DraftKind, DraftLanguage } from '../case/vocabulary.ts';
import type { Weigh } from '../post/length.ts';
import { shortenWords } from '../post/shorten.ts';
import type { Draft, DraftSentence } from './draft.ts';
import type { DraftInput } from './draft-input.ts';
import { draftTraits } from './draft-traits.ts';
import { draftView } from './draft-view.ts';
import { fit, type Plan } from './fit.ts';
import { renderWording, type View } from './render.ts';
import { type PlannedSentence, planSentences } from './sentence-plan.ts';
import type { CompiledLanguage } from './template.ts';
import { between, spaced, tidy } from './typography.ts';

/** The languages a draft is rendered in. `translation` is null where the shopper reads the draft's own language. */
export type DraftLanguages = { draft: CompiledLanguage; translation: CompiledLanguage | null };

/** A draft of the case, fitted to its channel, with its translation rendered from the same facts. */
export function composeDraft(
  input: DraftInput,
  kind: DraftKind,
  { languages, weigh }: { languages: DraftLanguages; weigh: Weigh },
): Draft {
  const { draft: language, translation } = languages;
  const traits = draftTraits[kind];
  const view = draftView(input, kind, language);
  const whole: Plan = { sentences: planSentences(kind, language, { input, view }), view };
  const measure = traits.unit === 'weighted' ? weigh : countCharacters;
  const fitted = traits.limit === null ? whole : fitTo(whole, language.language, { measure, limit: traits.limit });
  const mirrored = translation === null ? null : mirror(fitted, kind, { input, language: translation });
  const texts = rendered(fitted, language.language);
  const translations = mirrored === null || translation === null ? null : rendered(mirrored, translation.language);
  const sentences = fitted.sentences.map((sentence, i) =>
    described(sentence, texts[i] ?? '', translations?.[i] ?? null),
  );
  const subject = sentences.find(({ id }) => id === 'subject') ?? null;
  const text = joined(fitted.sentences, texts, language.language);
  return {
    kind,
    channel: traits.channel,
    visibility: traits.visibility,
    language: language.language,
    subject: subject?.text ?? null,
    text,
    sentences: sentences.filter(({ id }) => id !== 'subject'),
    length: { used: measure(text), limit: traits.limit, unit: traits.unit },
    translation:
      mirrored === null || translation === null || translations === null
        ? null
        : {
            language: translation.language,
            subject: subject?.translation ?? null,
            text: joined(mirrored.sentences, translations, translation.language),
          },
    leftOut: leftOut(whole, fitted),
  };
}

const countCharacters: Weigh = (text) => text.length;

function fitTo(plan: Plan, language: DraftLanguage, { measure, limit }: { measure: Weigh; limit: number }): Plan {
  return fit(plan, {
    limit,
    weigh: ({ sentences, view }) => measure(joined(sentences, rendered({ sentences, view }, language), language)),
    shorten: (words, weight) => shortenWords(words, weight, measure),
  });
}

/** The same sentences, wordings and clauses in another language. A sentence unknown there is a bug and throws. */
function mirror(
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

function rendered({ sentences, view }: Plan, language: DraftLanguage): readonly string[] {
  return sentences.map(({ wordings, chosen, dropped }) =>
    tidy(language, renderWording(wordings[chosen] ?? [], view, dropped)),
  );
}

function joined(sentences: readonly PlannedSentence[], texts: readonly string[], language: DraftLanguage): string {
  let text = '';
  for (const [i, { id, start }] of sentences.entries()) {
    const next = texts[i] ?? '';
    if (id === 'subject') continue;
    if (text === '') text = next;
    else text += (start === 'line' ? '\n' : start === 'paragraph' ? '\n\n' : between(language, text, next)) + next;
  }
  return text;
}

const described = (
  { id, importance, chosen, wordings }: PlannedSentence,
  text: string,
  translation: string | null,
): DraftSentence => ({ id, text, translation, importance, wording: chosen, wordings: wordings.length });

function leftOut(whole: Plan, fitted: Plan): readonly string[] {
  return whole.sentences.flatMap(({ id }) => {
    const kept = fitted.sentences.find((sentence) => sentence.id === id);
    if (kept === undefined) return [id];
    return [...kept.dropped].map((clause) => `${id}/${clause}`);
  });
}
