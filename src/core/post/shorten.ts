import type { Weigh } from './length.ts';

/**
 * The longest beginning of `text` that weighs at most `limit` (in the units of `weigh`) and ends with a whole word, or
 * the text itself where it fits. Punctuation and joining words left at the cut go (`and`, `with the`, `和`), as does a
 * bracket that is not closed any more; no ellipsis is added. Where not even one word fits, it is cut between graphemes,
 * so never inside an emoji. A limit below one gives ''.
 */
export function shortenWords(text: string, limit: number, weigh: Weigh): string {
  if (weigh(text) <= limit) return text;
  const beginnings = wordEnds(text).map((end) => withoutLooseEnd(text.slice(0, end)));
  const words = longestFitting(beginnings, limit, weigh);
  return words === '' ? longestFitting(graphemeBeginnings(text), limit, weigh) : words;
}

/** A text grows heavier with its length, but for links by a jump and back; so the guess is walked down until it fits. */
function longestFitting(beginnings: readonly string[], limit: number, weigh: Weigh): string {
  let low = 0;
  let high = beginnings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (weigh(beginnings[middle] ?? '') <= limit) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index -= 1) {
    const beginning = beginnings[index] ?? '';
    if (weigh(beginning) <= limit) return beginning;
  }
  return '';
}

function wordEnds(text: string): number[] {
  const ends = new Set<number>([...text.matchAll(/\S(?=\s)/gu)].map((match) => match.index + match[0].length));
  if (unspaced.test(text)) for (const end of unspacedWordEnds(text)) ends.add(end);
  return [...ends].sort((a, b) => a - b);
}

/** Only asked where a script needs it: the first Segmenter of a process costs 7 ms. Latin words in between stay whole. */
function unspacedWordEnds(text: string): number[] {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  return words
    .filter(({ segment, index }) => unspaced.test(segment) || beginsUnspaced.test(text.slice(index + segment.length)))
    .map(({ segment, index }) => index + segment.length);
}

function graphemeBeginnings(text: string): string[] {
  const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text);
  return [...graphemes].map(({ segment, index }) => text.slice(0, index + segment.length).trimEnd());
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}，。、；：！？（）]/u;
const beginsUnspaced = new RegExp(`^${unspaced.source}`, 'u');

function withoutLooseEnd(text: string): string {
  const closed = text.slice(0, openBracketAt(text) ?? text.length);
  const trimmed = closed.replace(looseSigns, '').replace(joiningWord, '').replace(joiningHan, '');
  return trimmed === text ? text : withoutLooseEnd(trimmed);
}

/** Where a bracket or quotation begins that the cut left open; null where all are closed. */
function openBracketAt(text: string): number | null {
  const open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? '';
    if (openers.includes(sign)) open.push(index);
    else if (closers.includes(sign)) open.pop();
  }
  return open[0] ?? null;
}

const openers = '([{（【「『《“';
const closers = ')]}）】」』》”';

// `%` and closing brackets belong to what stands before them.
const looseSigns = /(?:\s|[.,;:!?&/\\+=|~…·'"‘’\-–—，。、；：！？＆／～])+$/u;
const joiningWord =
  /(?<=\s)(?:an?|the|and|or|but|with|without|for|from|of|to|in|on|at|by|as|that|which|my|is|was|are|were|so|because)$/iu;
const joiningHan = /(?<=\p{Script=Han})(?:以及|或者|但是|因为|所以|和|与|及|或|跟|但|并|而|且|在|把|被|的)$/u;
