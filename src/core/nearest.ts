import { editDistance } from './edit-distance.ts';

/**
 * The allowed word that a typing error most likely meant, or null where none is near:
 * at most one edit for every three letters, and at least one.
 */
export function nearest(typed: string, allowed: readonly string[]): string | null {
  const wanted = typed.trim().toLowerCase().slice(0, longestCompared);
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const word of allowed) {
    const edits =
      word.toLowerCase().startsWith(wanted) && wanted.length > 2
        ? 1
        : editDistance(wanted, word.toLowerCase(), fewest - 1);
    if (edits < fewest) {
      fewest = edits;
      best = word;
    }
  }
  return best;
}

/** Longer input is no slip of the finger, and the edit distance grows with the product of the lengths. */
const longestCompared = 60;
