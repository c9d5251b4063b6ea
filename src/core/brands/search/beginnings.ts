import { isCjk, wordsOf } from '../normalise.ts';
import type { BrandIndex, NameHit } from './brand-index.ts';
import { withoutEnding } from './noise-words.ts';
import { chineseCountries } from './region-words.ts';

/** A name that begins with what was typed (`whole`), or one of whose later words does. */
export type Beginning = { hit: NameHit; key: string; whole: boolean };

/** Names that begin with the typed words (two letters at least), or hold a word that does (four at least). */
export function beginnings(index: BrandIndex, words: readonly string[]): Beginning[] {
  const typed = words.join('');
  if (typed.length < 2) return [];
  const cjk = isCjk(typed);
  const found: Beginning[] = [];
  for (const [key, hits] of index.names) {
    const at = key.indexOf(typed);
    if (at < 0 || (at > 0 && (cjk || typed.length < 4)) || (cjk && isQualified(key, typed))) continue;
    for (const hit of hits) {
      if (at === 0 ? !breaksOff(hit.text, words) : hasWordAt(hit.text, typed))
        found.push({ hit, key, whole: at === 0 });
    }
  }
  return found;
}

/** Names that go on with another word after the typed ones: Tesco → Tesco Bank, but not On → OnTrac. */
export function continued(index: BrandIndex, words: readonly string[]): NameHit[] {
  const typed = words.join('');
  const found: NameHit[] = [];
  for (const [key, hits] of index.names) {
    if (key.length === typed.length || !key.startsWith(typed)) continue;
    found.push(...hits.filter(({ text }) => wordStarts(text).includes(typed.length)));
  }
  return found;
}

/** True where a later word of the name begins with the typed text. */
function hasWordAt(text: string, typed: string): boolean {
  const joined = wordsOf(text).join('');
  return wordStarts(text).some((start) => start > 0 && joined.startsWith(typed, start));
}

/** "vivo" is no beginning of "Vi (Vodafone Idea)": one typed word does not run on into a bracket. */
function breaksOff(text: string, words: readonly string[]): boolean {
  const bracket = text.indexOf(' (');
  return bracket > 0 && words.length === 1 && wordsOf(text.slice(0, bracket)).join('').length < (words[0] ?? '').length;
}

/** Where each word begins in the compact name. */
function wordStarts(text: string): number[] {
  let end = 0;
  return wordsOf(text).map((word) => {
    end += word.length;
    return end - word.length;
  });
}

/** 拼多多 is another company than 拼多多海外版: what is left without the qualifier is not the brand's own name. */
function isQualified(name: string, typed: string): boolean {
  const stem = withoutEnding(name) ?? name;
  return stem === typed || chineseCountries.some(([country]) => name === typed + country);
}
