import type { DraftKind } from '../case/vocabulary.ts';
import { similarity } from '../post/similarity.ts';
import { type Composing, composeDraft } from './compose.ts';
import type { Draft } from './draft.ts';
import type { DraftInput } from './draft-input.ts';
import { draftTraits } from './draft-traits.ts';
import { isUnedited } from './edits.ts';

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
  const { seed, draft, ...found } = distinct(input, kind, { earlier, ...composing });
  const changed = edits !== undefined && !isUnedited(edits);
  return { ...(changed ? composeDraft({ ...input, seed }, kind, { ...composing, edits }) : draft), ...found };
}

/**
 * Whether a text is to be kept back: in public nothing is said twice. The first post is for what was never posted, though
 * its words may have been read.
 */
export const saysNothingNew = (kind: DraftKind, { likeness: found }: { likeness: number }): boolean =>
  draftTraits[kind].visibility === 'public' && kind !== 'public-post' && found > mostAlike.public;

type Found = { seed: string; draft: Draft; likeness: number };

function distinct(input: DraftInput, kind: DraftKind, { earlier, ...composing }: Apart): Found {
  const choice = (attempt: number): Found => {
    const seed = attempt === 0 ? input.seed : `${input.seed}/${attempt}`;
    const draft = composeDraft({ ...input, seed }, kind, composing);
    return { seed, draft, likeness: likeness(draft.text, earlier) };
  };
  let best = choice(0);
  for (let attempt = 1; attempt < tries && best.likeness > mostAlike[draftTraits[kind].visibility]; attempt += 1) {
    const next = choice(attempt);
    if (next.likeness < best.likeness) best = next;
  }
  return best;
}
