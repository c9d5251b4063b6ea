import { compileWording } from '../../scripts/templates/compile.ts';
import type { Fitting, Plan } from '../../src/core/drafts/fit.ts';
import { renderWording } from '../../src/core/drafts/render.ts';
import type { PlannedSentence } from '../../src/core/drafts/sentence-plan.ts';
import { shortenWords } from '../../src/core/post/shorten.ts';

/** A sentence of a plan; of several wordings the first is chosen. */
export const aSentence = (id: string, importance: number, ...wordings: readonly string[]): PlannedSentence => ({
  id,
  importance,
  start: 'same',
  wordings: wordings.map((wording) => compileWording(wording, 'test')),
  chosen: 0,
  kept: false,
  dropped: new Set(),
});

/** Sentences with a space between them. */
export const textOf = ({ sentences, view }: Plan): string =>
  sentences.map(({ wordings, chosen, dropped }) => renderWording(wordings[chosen] ?? [], view, dropped)).join(' ');

/** Fits plans to a number of characters. */
export const within = (limit: number): Fitting => ({
  limit,
  weigh: (plan) => textOf(plan).length,
  shorten: (words, weight) => shortenWords(words, weight, (text) => text.length),
});
