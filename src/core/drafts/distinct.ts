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

/**
 * A draft in the first choice of wordings that is not too much like an earlier text; where every choice is, the one that
 * is least so. What the shopper changed in it is then changed in that choice, whatever becomes of the likeness.
 */
export function composeDistinct(
  input: DraftInput,
  kind: DraftKind,
  { earlier, edits, ...composing }: Composing & { earlier: readonly string[] },
): Draft {
  const seed = distinctSeed(input, kind, { earlier, ...composing });
  return composeDraft({ ...input, seed }, kind, edits === undefined ? composing : { ...composing, edits });
}

function distinctSeed(
  input: DraftInput,
  kind: DraftKind,
  { earlier, ...composing }: Composing & { earlier: readonly string[] },
): string {
  if (earlier.length === 0) return input.seed;
  let best = { seed: input.seed, likeness: Number.POSITIVE_INFINITY };
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const seed = attempt === 0 ? input.seed : `${input.seed}/${attempt}`;
    const found = likeness(composeDraft({ ...input, seed }, kind, composing).text, earlier);
    if (found <= mostAlike[draftTraits[kind].visibility]) return seed;
    if (found < best.likeness) best = { seed, likeness: found };
  }
  return best.seed;
}
