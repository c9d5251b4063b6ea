import type { DraftKind } from '../case/vocabulary.ts';
import { similarity } from '../post/similarity.ts';
import { type Composing, composeDraft } from './compose.ts';
import type { Draft } from './draft.ts';
import type { DraftInput } from './draft-input.ts';
import { draftTraits } from './draft-traits.ts';

/**
 * How alike a text may be to any earlier one of the case, by `similarity`. In public less than half may stand there
 * again: X takes near-copies for spam. In a message the facts are repeated on purpose, only the same text is not sent twice.
 */
export const mostAlike = { public: 0.5, private: 0.95 } as const;

/** Choices of wordings that are tried. */
const tries = 24;

/** How alike a text is to the earlier one that is most alike; 0 where there is none. */
export const likeness = (text: string, earlier: readonly string[]): number =>
  earlier.reduce((most, other) => Math.max(most, similarity(text, other)), 0);

type Apart = Composing & { earlier: readonly string[] };

/**
 * A draft in the first choice of wordings that is not too much like an earlier text; where every choice is, the one that
 * is least so. What the shopper changed in it is then changed in that choice; `likeness` is that of the choice.
 */
export function composeDistinct(
  input: DraftInput,
  kind: DraftKind,
  { earlier, edits, ...composing }: Apart,
): Draft & { likeness: number } {
  const choice = distinctChoice(input, kind, { earlier, ...composing });
  const chosen = { ...input, seed: choice.seed };
  return { ...composeDraft(chosen, kind, edits === undefined ? composing : { ...composing, edits }), ...choice.found };
}

/**
 * Whether a text is to be kept back: in public nothing is said twice. The first post is for what was never posted, though
 * its words may have been read.
 */
export const saysNothingNew = (kind: DraftKind, { likeness: found }: { likeness: number }): boolean =>
  draftTraits[kind].visibility === 'public' && kind !== 'public-post' && found > mostAlike.public;

type Choice = { seed: string; found: { likeness: number } };

function distinctChoice(input: DraftInput, kind: DraftKind, { earlier, ...composing }: Apart): Choice {
  let best: Choice = { seed: input.seed, found: { likeness: earlier.length === 0 ? 0 : Number.POSITIVE_INFINITY } };
  if (earlier.length === 0) return best;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const seed = attempt === 0 ? input.seed : `${input.seed}/${attempt}`;
    const found = likeness(composeDraft({ ...input, seed }, kind, composing).text, earlier);
    if (found < best.found.likeness) best = { seed, found: { likeness: found } };
    if (found <= mostAlike[draftTraits[kind].visibility]) return best;
  }
  return best;
}
