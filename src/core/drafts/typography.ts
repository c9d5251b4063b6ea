import type { DraftLanguage } from '../case/vocabulary.ts';

/** A name for the middle of a sentence: Chinese sets Latin words off with spaces, digits and Chinese words not. */
export function spaced(language: DraftLanguage, name: string): string {
  if (language !== 'zh') return name;
  // A Latin name with a digit at its edge (2K, Forever 21) is a word all the same.
  if (/\p{Script=Latin}/u.test(name) && !/\p{Script=Han}/u.test(name)) return ` ${name} `;
  const before = /^[A-Za-z@]/.test(name) ? ' ' : '';
  // `#123` is a number, but a word put directly behind it would make it a hashtag.
  const after = /[A-Za-z@)]$|[#＃]\d+$/.test(name) ? ' ' : '';
  return `${before}${name}${after}`;
}

/** A finished sentence without the spaces that `spaced` left beside full-width punctuation or at the ends. */
export function tidy(language: DraftLanguage, sentence: string): string {
  if (language !== 'zh') return sentence.trim();
  return sentence
    .replace(/ +(?=[，。：；！？、）」])|(?<=[，。：；！？、（「]) +/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What stands between two sentences of one paragraph: Chinese punctuation brings its own space, a tag needs one. */
export function between(language: DraftLanguage, before: string, next: string): string {
  return language === 'zh' && !/[\w.!?)"']$/.test(before) && !/^[#@]/.test(next) ? '' : ' ';
}

/** Typed words as a sentence: a capital where the script has one, a full stop where no mark ends it. */
export function asSentence(words: string): string {
  const first = words.slice(0, 1);
  // `iPhone` and `eBay` keep their own capitals.
  const capital = /^\p{Ll}[\p{Ll}\p{M}'’-]*(?:[\s,.;:!?…]|$)/u.test(words)
    ? first.toUpperCase() + words.slice(1)
    : words;
  if (/[.!?。！？…]["'”’」）)]?$/u.test(capital)) return capital;
  return capital + (/\p{Script=Han}\P{L}*$/u.test(capital) ? '。' : '.');
}
