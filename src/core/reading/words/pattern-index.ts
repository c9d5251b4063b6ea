import { firstWords, type Pattern } from './pattern.ts';
import type { Word } from './words-of.ts';

/** Those of some rules whose pattern can begin at a word: a look-up instead of a try of each. */
export type PatternIndex<Rule> = (words: readonly Word[], at: number) => readonly Rule[];

export function patternIndex<Rule extends { pattern: Pattern }>(all: readonly Rule[]): PatternIndex<Rule> {
  const byWord = new Map<string, Rule[]>();
  const byLetters = new Map<string, Rule[]>();
  const anywhere: Rule[] = [];
  for (const rule of all) {
    const { words, beginnings } = firstWords(rule.pattern);
    for (const word of new Set(words)) add(byWord, word, rule);
    for (const letters of new Set(beginnings.map(lettersOf))) add(byLetters, letters, rule);
    // A gap comes first: such patterns are tied to the start of a sentence.
    if (words.length === 0 && beginnings.length === 0) anywhere.push(rule);
  }
  return (words, at) => {
    const word = words[at]?.word ?? '';
    const some = byWord.get(word) ?? [];
    const more = byLetters.get(lettersOf(word));
    return at === 0 || more !== undefined ? [...some, ...(more ?? []), ...(at === 0 ? anywhere : [])] : some;
  };
}

const lettersOf = (word: string): string => word.slice(0, 2);

function add<Rule>(map: Map<string, Rule[]>, key: string, rule: Rule): void {
  const some = map.get(key);
  if (some === undefined) map.set(key, [rule]);
  else some.push(rule);
}
