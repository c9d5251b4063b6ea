import { matchAt, NEGATIONS, type Pattern, patternOf } from './pattern.ts';
import { type PatternIndex, patternIndex } from './pattern-index.ts';
import type { Word } from './words-of.ts';

/** Where one of some patterns stands first; null where none does, or only behind a negation. */
export type Finder = (words: readonly Word[]) => { from: number; to: number } | null;

/** Looks for patterns that are few; compiled when first asked. */
export function finderOf(written: readonly string[]): Finder {
  let startingAt: PatternIndex<{ pattern: Pattern }> | undefined;
  return (words) => {
    startingAt ??= patternIndex(written.map((one) => ({ pattern: patternOf(one) })));
    for (let from = 0; from < words.length; from++)
      for (const { pattern } of startingAt(words, from)) {
        const to = matchAt(pattern, words, from);
        if (to !== null && !isNegated(words, from)) return { from, to };
      }
    return null;
  };
}

const joins = new Set('but and however so although though yet because as please or'.split(' '));
const reach = 8;

/** "We are not able to issue", "we won't be sending": a negation in the same clause, at most five words before. */
export function isNegated(words: readonly Word[], from: number): boolean {
  if (words[from]?.clause) return false;
  for (let at = from - 1; at >= 0 && at >= from - reach; at--) {
    const word = words[at]?.word ?? '';
    if (joins.has(word)) return false;
    if (NEGATIONS.has(word)) return true;
    if (words[at]?.clause) return false;
  }
  return false;
}
