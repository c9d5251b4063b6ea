import type { DraftLanguage } from '../case/vocabulary.ts';

/**
 * True where words are written in a script that readers of the draft's language cannot be expected to read:
 * anything but Latin letters in an English draft; whole sentences of Latin letters in a Chinese one, where names of
 * brands and models are usual.
 */
export function isOtherScript(words: string, language: DraftLanguage): boolean {
  if (language === 'zh') return !/\p{Script=Han}/u.test(words) && (words.match(/[A-Za-z]{2,}/g) ?? []).length > 3;
  return [...words].some((sign) => /\p{L}/u.test(sign) && !/\p{Script=Latin}/u.test(sign));
}
