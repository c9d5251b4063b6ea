import { type DraftEdits, noEdits } from '../case/draft-edits.ts';
import type { DraftKind, DraftLanguage } from '../case/vocabulary.ts';
import type { Weigh } from '../post/length.ts';
import { shortenWords } from '../post/shorten.ts';
import type { Draft } from './draft.ts';
import type { DraftInput } from './draft-input.ts';
import { channelOf, draftTraits } from './draft-traits.ts';
import { draftView } from './draft-view.ts';
import { mayDrop } from './edits.ts';
import { fit, type Plan } from './fit.ts';
import { type DraftLanguages, inBoth, joined, mirror, rendered } from './plan-text.ts';
import { type PlannedSentence, planSentences } from './sentence-plan.ts';

export type Composing = { languages: DraftLanguages; weigh: Weigh; edits?: DraftEdits };

/** A draft of the case as the shopper changed it, fitted to its channel, with its translation from the same facts. */
export function composeDraft(
  input: DraftInput,
  kind: DraftKind,
  { languages, weigh, edits = noEdits }: Composing,
): Draft {
  const { draft: language, translation } = languages;
  const traits = draftTraits[kind];
  const view = draftView(input, kind, language);
  const planned = planSentences(kind, language, { input, view, edits });
  const isDropped = (sentence: PlannedSentence) => mayDrop(sentence) && edits.dropped.includes(sentence.id);
  const whole: Plan = { sentences: planned.filter((sentence) => !isDropped(sentence)), view };
  const measure = { weighted: weigh, characters: countCharacters, bytes: countBytes }[traits.unit];
  const fitted = traits.limit === null ? whole : fitTo(whole, language.language, { measure, limit: traits.limit });
  const sentences = inBoth(fitted, kind, { input, languages });
  const subject = sentences.find(({ id }) => id === 'subject') ?? null;
  const text = joined(
    fitted.sentences,
    sentences.map((sentence) => sentence.text),
    language.language,
  );
  return {
    kind,
    channel: channelOf(kind, input.answers),
    visibility: traits.visibility,
    language: language.language,
    subject: subject?.text ?? null,
    text,
    sentences: sentences.filter(({ id }) => id !== 'subject'),
    length: { used: measure(text), limit: traits.limit, unit: traits.unit },
    translation:
      translation === null
        ? null
        : {
            language: translation.language,
            subject: subject?.translation ?? null,
            text: joined(
              mirror(fitted, kind, { input, language: translation }).sentences,
              sentences.map((sentence) => sentence.translation ?? ''),
              translation.language,
            ),
          },
    leftOut: leftOut(whole, fitted),
    dropped: inBoth({ sentences: planned.filter(isDropped), view }, kind, { input, languages }),
  };
}

const countCharacters: Weigh = (text) => text.length;
const countBytes: Weigh = (text) => new TextEncoder().encode(text).length;

function fitTo(plan: Plan, language: DraftLanguage, { measure, limit }: { measure: Weigh; limit: number }): Plan {
  return fit(plan, {
    limit,
    weigh: ({ sentences, view }) => measure(joined(sentences, rendered({ sentences, view }, language), language)),
    shorten: (words, weight) => shortenWords(words, weight, measure),
  });
}

function leftOut(whole: Plan, fitted: Plan): readonly string[] {
  return whole.sentences.flatMap(({ id }) => {
    const kept = fitted.sentences.find((sentence) => sentence.id === id);
    if (kept === undefined) return [id];
    return [...kept.dropped].map((clause) => `${id}/${clause}`);
  });
}
