import type { Settings } from '../../core/settings/settings.ts';
import type { RawAnswers } from './answer-flags.ts';

/** The answers that were given once on this machine. */
export const remembered = ({ country, timeZone, name, draftLanguage, canUseX }: Settings): RawAnswers =>
  Object.fromEntries(
    Object.entries({ country, timeZone, name, draftLanguage, canUseX }).filter(([, value]) => value !== null),
  );
