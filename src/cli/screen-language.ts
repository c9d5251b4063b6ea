import { SCREEN_LANGUAGES, type ScreenLanguage } from '../core/case/vocabulary.ts';
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import type { Words } from './words/words.ts';

export type LanguageSources = {
  argv: readonly string[];
  /** COMPLAIN_LANG. */
  environment: string | null;
  settings: ScreenLanguage | null;
  locale: string | null;
};

/**
 * What the tool speaks: `--lang`, then COMPLAIN_LANG, then the settings, then the locale, else English.
 * It is needed before the command line is parsed, because help and errors speak it too. Throws for an unknown `--lang`.
 */
export function screenLanguage({ argv, environment, settings, locale }: LanguageSources): ScreenLanguage {
  const flag = flagValue(argv);
  if (flag !== null) return knownLanguage('--lang', flag);
  if (environment !== null && environment !== '') return knownLanguage('COMPLAIN_LANG', environment);
  return settings ?? fromLocale(locale);
}

/** The words of a language, loaded when it is known which: the other one stays on the disk. */
export async function loadWords(language: ScreenLanguage): Promise<Words> {
  const { words } = language === 'zh' ? await import('./words/zh.ts') : await import('./words/en.ts');
  return words;
}

/** The language of a locale such as `zh_CN.UTF-8`; English where it is another's. */
export const fromLocale = (locale: string | null): ScreenLanguage => (/^zh/i.test(locale ?? '') ? 'zh' : 'en');

function flagValue(argv: readonly string[]): string | null {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = words[at];
  if (word === undefined) return null;
  return word === '--lang' ? (words[at + 1] ?? null) : word.slice('--lang='.length);
}

/** The language that a word such as `zh-CN` names. Throws `UserError` for another. */
export function knownLanguage(field: string, value: string): ScreenLanguage {
  const plain = value.trim().toLowerCase();
  const found = SCREEN_LANGUAGES.find(
    (language) => plain === language || plain.startsWith(`${language}-`) || plain.startsWith(`${language}_`),
  );
  if (found !== undefined) return found;
  throw new UserError({
    code: 'unknown-value',
    field,
    value,
    nearest: nearest(value, SCREEN_LANGUAGES),
    allowed: SCREEN_LANGUAGES,
  });
}
