import { DRAFT_LANGUAGES } from '../../core/case/vocabulary.ts';
import { UserError } from '../../core/errors.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import type { Context } from '../context.ts';
import { textAt } from '../questions/question.ts';
import { showMistake } from '../show/show-mistake.ts';

/** Keeps what is asked once on a machine, where it is not kept yet; gives the context with the new settings. */
export async function remember(raw: RawAnswers, context: Context): Promise<Context> {
  const { settings, words } = context;
  const draftLanguage = DRAFT_LANGUAGES.find((language) => language === raw.draftLanguage) ?? null;
  return saveSettings(
    {
      ...settings,
      // Chosen together with the language of the drafts.
      screenLanguage: settings.draftLanguage === null ? words.language : settings.screenLanguage,
      draftLanguage: settings.draftLanguage ?? draftLanguage,
      country: settings.country ?? textAt(raw, ['country']),
      timeZone: settings.timeZone ?? textAt(raw, ['timeZone']),
      name: settings.name ?? textAt(raw, ['name']),
      canUseX: settings.canUseX ?? (typeof raw.canUseX === 'boolean' ? raw.canUseX : null),
    },
    context,
  );
}

/** Keeps whether the shopper can use X, which is asked before the first drafts. */
export const rememberX = (canUseX: boolean, context: Context): Promise<Context> =>
  saveSettings({ ...context.settings, canUseX }, context);

/** Writes settings that changed. Where the machine refuses, it is said and the command goes on. */
export async function saveSettings(now: Settings, context: Context): Promise<Context> {
  if (JSON.stringify(now) === JSON.stringify(context.settings)) return context;
  try {
    await context.ports.settings.save(now);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    showMistake(error, { ...context, palette: context.palette.note });
  }
  return { ...context, settings: now };
}
