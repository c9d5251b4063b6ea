import { isNegated } from '../words/finder.ts';
import type { Word } from '../words/words-of.ts';
import type { Stance } from './all-phrases.ts';

/** Whether words that match a phrase say it: not behind a negation, nor, by its stance, in a condition or a question. */
export function isSaid(
  stance: Stance,
  words: readonly Word[],
  { from, isQuestion }: { from: number; isQuestion: boolean },
): boolean {
  if (isNegated(words, from)) return false;
  if (stance === 'free') return true;
  return !(stance === 'stated' && isQuestion) && !isSupposed(words, from);
}

const unreal = new Set(['if', 'unless', 'otherwise']);
const supposing = new Set('if once when whenever unless whether until before should'.split(' '));
const longestClause = 20;

/** "If a refund is due", "once it has shipped": a condition, unless "we will" begins the main clause behind it. */
function isSupposed(words: readonly Word[], from: number): boolean {
  if (isUnreal(words, from)) return true;
  if (words[from]?.clause) return false;
  let main = beginsMain(words, from) ? from : 0;
  for (let at = from - 1; at >= 0 && at >= from - longestClause; at--) {
    const word = words[at]?.word ?? '';
    if (supposing.has(word) && isOpening(words, at)) return main < at + 2;
    if (words[at]?.clause || word === 'but' || word === 'please') return false;
    if (main === 0 && beginsMain(words, at)) main = at;
  }
  return false;
}

/** "If …": as far as the sentence goes, but for a request behind it: "if you want a refund, please send it back". */
function isUnreal(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 2 * longestClause; at--) {
    const word = words[at]?.word ?? '';
    if (word === 'but' || (word === 'please' && words[at]?.clause)) return false;
    if (unreal.has(word)) return true;
  }
  return false;
}

const beginsMain = (words: readonly Word[], at: number): boolean =>
  /^(?:we|i|you|they)$/.test(words[at]?.word ?? '') && /^(?:will|can|shall|may)$/.test(words[at + 1]?.word ?? '');

/** "You should": no condition. */
const isOpening = (words: readonly Word[], at: number): boolean =>
  words[at]?.word !== 'should' || at === 0 || words[at]?.clause === true;
