import { UserError } from '../../core/errors.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { type AnswerFlags, withFlags } from '../answers/answer-flags.ts';
import { knownLanguage } from '../screen-language.ts';
import type { SettingFlags } from './setting-flags.ts';

/** The settings with what the flags say. Throws `UserError` for a value that none of them can have. */
export async function changedSettings(
  settings: Settings,
  { 'screen-language': screen, ...flags }: SettingFlags,
): Promise<Settings> {
  const { answerMistakes } = await import('../../core/case/answer-mistakes.ts');
  const typed = Object.entries(flags).filter(([, value]) => value.trim() !== '');
  const answers = withFlags({}, Object.fromEntries(typed) as AnswerFlags);
  const needed = { brand: '-', problem: 'other', remedies: ['refund'], item: '-' };
  const [mistake] = answerMistakes({ ...needed, ...answers });
  if (mistake !== undefined) throw new UserError(mistake);
  const cleared = Object.entries(flags).flatMap(([flag, value]) =>
    value.trim() === '' ? [[fieldOf(flag), null]] : [],
  );
  const screenLanguage =
    screen === undefined
      ? {}
      : { screenLanguage: screen.trim() === '' ? null : knownLanguage('--screen-language', screen) };
  return { ...settings, ...screenLanguage, ...Object.fromEntries(cleared), ...answers };
}

const fieldOf = (flag: string): string => flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
