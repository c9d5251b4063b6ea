import type { Word } from './words-of.ts';

/**
 * A pattern of words, written like the sentence: `sorry|apologize .. delay*`. Between bars stand alternatives, `*` ends a
 * beginning, `?` a word that may be missing, `..` is a gap of up to four words and `...` of up to nine; `^` and `$` are the
 * ends of the sentence, `$` also one of several alternatives. `#` is a number, `@percent`, `@link`, `@mail`, `@handle` are what they say. Articles and the like may stand
 * anywhere. A gap never reaches over a negation or a word that joins clauses, a short one not over a comma.
 */
export type Pattern = { elements: readonly Element[]; atStart: boolean };

type Element =
  | { kind: 'word'; words: ReadonlySet<string>; beginnings: readonly string[]; optional: boolean }
  | { kind: 'gap'; most: number }
  | { kind: 'end' };

const signs: Readonly<Record<string, string>> = {
  '#': '<number>',
  '@percent': '<percent>',
  '@link': '<link>',
  '@mail': '<mail>',
  '@handle': '<handle>',
};

export function patternOf(written: string): Pattern {
  const parts = written.split(' ').filter((part) => part !== '^');
  return { elements: parts.map(elementOf), atStart: written.startsWith('^ ') };
}

function elementOf(part: string): Element {
  if (part === '..') return { kind: 'gap', most: shortGap };
  if (part === '...') return { kind: 'gap', most: longGap };
  if (part === '$') return { kind: 'end' };
  const optional = part.endsWith('?');
  const all = (optional ? part.slice(0, -1) : part).split('|').map((word) => signs[word] ?? word);
  return {
    kind: 'word',
    words: new Set(all.filter((word) => !word.endsWith('*'))),
    beginnings: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    optional,
  };
}

/** Words that may be anywhere in a pattern without being named. */
const fillers = new Set(
  'the a an your our my this that these those any very so really truly sincerely deeply again also just now kindly currently still already then there here today directly most further more all such well as their'.split(
    ' ',
  ),
);
const mostFillers = 3;

export const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never unable without nor neither none nothing nobody'.split(' '),
);

/** What begins another clause, or another time: "the refund is being issued" is not "the refund is issued". */
const ENDS_GAP: ReadonlySet<string> = new Set([
  ...NEGATIONS,
  ...'but because although though unless if while whether once when until being'.split(' '),
]);
const shortGap = 4;
const longGap = 9;

/** The index behind the last word where the pattern matches from `start`, else null. The work is bounded by the pattern. */
export function matchAt({ elements, atStart }: Pattern, words: readonly Word[], start: number): number | null {
  return atStart && start > 0 ? null : matchFrom(elements, words, { element: 0, word: start });
}

type At = { element: number; word: number };

function matchFrom(elements: readonly Element[], words: readonly Word[], { element, word }: At): number | null {
  const wanted = elements[element];
  if (wanted === undefined) return word;
  const next = element + 1;
  if (wanted.kind === 'end') return word >= words.length ? matchFrom(elements, words, { element: next, word }) : null;
  if (wanted.kind === 'gap') return afterGap(elements, words, { element: next, word, most: wanted.most });
  if (word >= words.length && wanted.words.has('$')) return matchFrom(elements, words, { element: next, word });
  for (let at = word; at < words.length && at - word <= mostFillers; at++) {
    const here = words[at]?.word ?? '';
    if (fits(wanted, here)) {
      const found = matchFrom(elements, words, { element: next, word: at + 1 });
      if (found !== null) return found;
    }
    if (element === 0 || !fillers.has(here)) break;
  }
  return wanted.optional ? matchFrom(elements, words, { element: next, word }) : null;
}

function afterGap(elements: readonly Element[], words: readonly Word[], gap: At & { most: number }): number | null {
  for (let at = gap.word; at <= Math.min(gap.word + gap.most, words.length); at++) {
    const found = matchFrom(elements, words, { element: gap.element, word: at });
    if (found !== null) return found;
    if (ENDS_GAP.has(words[at]?.word ?? '')) return null;
    if (gap.most === shortGap && words[at + 1]?.clause) return null;
  }
  return null;
}

const fits = ({ words, beginnings }: Element & { kind: 'word' }, word: string): boolean =>
  words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));

/** The words a match can begin with, and the beginnings of such words. */
export function firstWords({ elements }: Pattern): { words: readonly string[]; beginnings: readonly string[] } {
  const firsts: (Element & { kind: 'word' })[] = [];
  for (const element of elements) {
    if (element.kind !== 'word') break;
    firsts.push(element);
    if (!element.optional) break;
  }
  return {
    words: firsts.flatMap(({ words }) => [...words]),
    beginnings: firsts.flatMap(({ beginnings }) => beginnings),
  };
}
