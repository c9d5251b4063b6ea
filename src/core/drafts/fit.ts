import { clausesIn, type View } from './render.ts';
import type { PlannedSentence } from './sentence-plan.ts';
import { asSentence } from './typography.ts';

/** A draft while it is being fitted: its sentences and the view they are rendered with. */
export type Plan = { sentences: readonly PlannedSentence[]; view: View };

export type Fitting = {
  /** Weight of the whole text of a plan, in the unit of the limit. */
  weigh: (plan: Plan) => number;
  limit: number;
  /** Cuts words at a word boundary to a weight; '' where nothing sensible is left. */
  shorten: (words: string, weight: number) => string;
};

/** Fewer weighted units of the shopper's own words than this say nothing. */
const leastDetail = 24;
/** An item is never cut below this, whatever else the text holds. */
const leastItem = 12;

/** What is more important than this is worth shorter wordings before it is given up. */
const decoration = 5;

/**
 * Makes a text short enough: the least important sentences and clauses go first, later ones before earlier ones of the
 * same importance; the shopper's own words are shortened before they go. Before anything goes that matters, the
 * sentences take shorter wordings. Sentences of importance 1 stay: should they alone be too long, the item is cut.
 * A wording that the shopper chose is kept as it is, and goes only when nothing else is left to give up.
 */
export function fit(plan: Plan, fitting: Fitting): Plan {
  let fitted = plan;
  let shortened = false;
  while (fitting.weigh(fitted) > fitting.limit) {
    const least = leastImportant(fitted);
    if (!shortened && (least?.importance ?? 0) < decoration) {
      fitted = shorterWordings(fitted, fitting);
      shortened = true;
    } else if (least === null) return cutItem(fitted, fitting);
    else fitted = spared(fitted, least, fitting) ?? giveUp(fitted, least, fitting);
  }
  return shortened ? ownWordings(fitted, plan, fitting) : fitted;
}

/**
 * The plan with what would go next kept, where a shorter wording of it and of one other sentence make the room; null
 * otherwise. No more than that: a text in which every sentence is its shortest reads alike for every shopper.
 */
function spared(plan: Plan, { sentence, clause, importance }: Removable, fitting: Fitting): Plan | null {
  if (importance !== decoration || clause !== null) return null;
  const gains = gainsOf(plan, fitting);
  const own = gains.filter(({ at }) => at === sentence);
  const best = gains.filter(({ at }) => at !== sentence).slice(0, 1);
  const shorter = [...own, ...best].reduce((changed, { at, chosen }) => withWording(changed, at, chosen), plan);
  return fitting.weigh(shorter) <= fitting.limit ? shorter : null;
}

/** Gives sentences back the wordings their case had chosen, as far as the room that was won allows. */
function ownWordings(fitted: Plan, whole: Plan, { weigh, limit }: Fitting): Plan {
  return fitted.sentences.reduce((plan, { id }, at) => {
    const own = whole.sentences.find((sentence) => sentence.id === id)?.chosen ?? 0;
    const restored = withWording(plan, at, own);
    return weigh(restored) <= limit ? restored : plan;
  }, fitted);
}

type Removable = { sentence: number; clause: string | null; importance: number };

function leastImportant(plan: Plan): Removable | null {
  const all = removables(plan);
  const free = all.filter(({ sentence }) => plan.sentences[sentence]?.kept === false);
  return (free.length === 0 ? all : free).reduce<Removable | null>(
    (least, candidate) => (least === null || candidate.importance >= least.importance ? candidate : least),
    null,
  );
}

function giveUp(plan: Plan, least: Removable, fitting: Fitting): Plan {
  const target = plan.sentences[least.sentence];
  if (target?.id === 'detail' && least.clause === null) return shortenDetail(plan, least.sentence, fitting);
  if (least.clause === null) return without(plan, least.sentence);
  return replaced(plan, least.sentence, (sentence) => ({
    ...sentence,
    dropped: new Set([...sentence.dropped, least.clause as string]),
  }));
}

function removables({ sentences, view }: Plan): readonly Removable[] {
  return sentences.flatMap((sentence, i) => {
    const wording = sentence.wordings[sentence.chosen] ?? [];
    const clauses = clausesIn(wording, view)
      .filter(({ id, importance }) => importance > 1 && !sentence.dropped.has(id))
      .map(({ id, importance }) => ({ sentence: i, clause: id, importance }));
    const whole = sentence.importance > 1 ? [{ sentence: i, clause: null, importance: sentence.importance }] : [];
    return [...whole, ...clauses];
  });
}

/** As much of the shopper's own words as there is room for, as a sentence again, or none of them. */
function shortenDetail(plan: Plan, at: number, { weigh, limit, shorten }: Fitting): Plan {
  const rest = without(plan, at);
  const room = limit - weigh(rest);
  // The full stop and the spaces around weigh two to four, which depends on the scripts on both sides.
  for (const spare of [2, 3, 4]) {
    const words = room - spare < leastDetail ? '' : shorten(plan.view.detail ?? '', room - spare);
    const shortened = { ...plan, view: { ...plan.view, detail: asSentence(words) } };
    if (words !== '' && weigh(shortened) <= limit) return shortened;
  }
  return rest;
}

/** Sentences take their shortest wording, those first that gain most, until the text fits or none is left. */
function shorterWordings(plan: Plan, fitting: Fitting): Plan {
  let shorter = plan;
  for (const { at, chosen } of gainsOf(plan, fitting)) {
    if (fitting.weigh(shorter) <= fitting.limit) break;
    shorter = withWording(shorter, at, chosen);
  }
  return shorter;
}

/** The shortest wording of each sentence that has a shorter one, most gain first. */
const gainsOf = (plan: Plan, fitting: Fitting): readonly { at: number; chosen: number; gain: number }[] =>
  plan.sentences
    .flatMap((sentence, at) => (sentence.kept ? [] : [{ at, ...shortestWording(plan, sentence, fitting) }]))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain);

function shortestWording(plan: Plan, sentence: PlannedSentence, { weigh }: Fitting): { chosen: number; gain: number } {
  const weights = sentence.wordings.map((_, chosen) => weigh({ ...plan, sentences: [{ ...sentence, chosen }] }));
  const least = Math.min(...weights);
  return { chosen: weights.indexOf(least), gain: (weights[sentence.chosen] ?? least) - least };
}

function cutItem(plan: Plan, { weigh, limit, shorten }: Fitting): Plan {
  const item = plan.view.item ?? '';
  const room = limit - weigh({ ...plan, view: { ...plan.view, item: '' } });
  const cut = shorten(item, Math.max(room, leastItem));
  return { ...plan, view: { ...plan.view, item: cut === '' ? item : cut } };
}

const without = (plan: Plan, at: number): Plan => ({ ...plan, sentences: plan.sentences.filter((_, i) => i !== at) });

const replaced = (plan: Plan, at: number, change: (sentence: PlannedSentence) => PlannedSentence): Plan => ({
  ...plan,
  sentences: plan.sentences.map((sentence, i) => (i === at ? change(sentence) : sentence)),
});

const withWording = (plan: Plan, at: number, chosen: number): Plan =>
  replaced(plan, at, (sentence) => ({ ...sentence, chosen }));
