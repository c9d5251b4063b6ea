import { type DraftEdits, noEdits } from '../case/draft-edits.ts';
import type { DraftKind } from '../case/vocabulary.ts';
import { isFirstScript, type Script } from '../playbook/scripts.ts';
import type { DraftInput } from './draft-input.ts';
import { chosenWording } from './edits.ts';
import { nextRoute } from './next-route.ts';
import { sentencesFor, type View, wordingsFor } from './render.ts';
import type {
  CompiledLanguage,
  PhraseSlot,
  SentenceStart,
  SentenceTemplate,
  TemplateNode,
  Wording,
} from './template.ts';
import { wordingIndex } from './wording-choice.ts';

/** A sentence that a draft will hold, with all its wordings and the one that is chosen. */
export type PlannedSentence = {
  id: string;
  importance: number;
  start: SentenceStart;
  wordings: readonly Wording[];
  chosen: number;
  /** The shopper chose the wording: fitting does not change it, and gives the sentence up last. */
  kept: boolean;
  /** Clauses of the chosen wording that were given up for room. */
  dropped: ReadonlySet<string>;
};

/** The sentences a draft calls for, each with its wording chosen by the shopper or else by the case. */
export function planSentences(
  kind: DraftKind,
  language: CompiledLanguage,
  { input, view, edits = noEdits }: { input: DraftInput; view: View; edits?: DraftEdits },
): readonly PlannedSentence[] {
  return sentencesFor(templateOf(scriptFor(kind, input), language), view).flatMap((template) => {
    const wordings = wordingsOf(template, language, { input, view });
    if (wordings.length === 0) return [];
    const { sentence: id, importance, start = 'same' } = template;
    const own = chosenWording(edits, id, wordings.length);
    const chosen = own ?? wordingIndex(input.seed, `${kind}/${id}`, wordings.length);
    return [{ id, importance, start, wordings, chosen, kept: own !== null, dropped: new Set<string>() }];
  });
}

/** The template that a kind of draft is written from in this case. */
const scriptFor = (kind: DraftKind, { scripts }: DraftInput): Script => scripts[kind] ?? (kind as Script);

/** Throws where the texts after the first ones were not loaded, or a kind needs to be told which of its texts: both are bugs. */
function templateOf(script: Script, { language, drafts, later }: CompiledLanguage): readonly TemplateNode[] {
  const found = isFirstScript(script) ? drafts[script] : later?.drafts[script];
  if (found === undefined) throw new Error(`${language} has no text "${script}" at hand`);
  return found;
}

function wordingsOf(
  { from, wordings }: SentenceTemplate,
  language: CompiledLanguage,
  { input, view }: { input: DraftInput; view: View },
): readonly Wording[] {
  return from === undefined ? wordingsFor(wordings, view, input.answers.tone) : phrases(from, language, input);
}

function phrases(slot: PhraseSlot, language: CompiledLanguage, { answers, detailId }: DraftInput): readonly Wording[] {
  const { problem, remedies, tone, boughtFrom, paidWith } = answers;
  switch (slot) {
    case 'happened': {
      const { happened, details } = language.problems[problem];
      return detailId === null ? happened : (details[detailId] ?? happened);
    }
    case 'ask':
      return remedies[0] === undefined ? [] : language.remedies[remedies[0]][tone];
    case 'askOr':
      return remedies[1] === undefined ? [] : language.remedies[remedies[1]].or;
    case 'nextRoute':
      return language.nextRoutes[nextRoute(boughtFrom, paidWith)];
  }
}
