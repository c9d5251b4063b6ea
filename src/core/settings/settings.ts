import type { ScreenLanguage } from '../case/vocabulary.ts';

/** What is asked once per machine and remembered. Null: not asked yet. */
export type Settings = {
  version: 1;
  screenLanguage: ScreenLanguage | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** IANA. */
  timeZone: string | null;
  name: string | null;
};

export const noSettings: Settings = { version: 1, screenLanguage: null, country: null, timeZone: null, name: null };
