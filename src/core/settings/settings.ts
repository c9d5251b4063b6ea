import type { DraftLanguage, ScreenLanguage } from '../case/vocabulary.ts';

/** What is asked once per machine and remembered. Null: not asked yet. */
export type Settings = {
  version: 1;
  screenLanguage: ScreenLanguage | null;
  /** The language that texts are written in unless a case says otherwise. */
  draftLanguage: DraftLanguage | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** IANA. */
  timeZone: string | null;
  /** As it stands on orders. */
  name: string | null;
  /** Whether the shopper can open X and has an account there. */
  canUseX: boolean | null;
};

export const noSettings: Settings = {
  version: 1,
  screenLanguage: null,
  draftLanguage: null,
  country: null,
  timeZone: null,
  name: null,
  canUseX: null,
};
