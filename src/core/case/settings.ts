import * as z from 'zod';
import { isZone } from '../time/zone.ts';
import { isCountry } from './countries.ts';
import { SCREEN_LANGUAGES } from './vocabulary.ts';

/** What is asked once per machine and remembered. Null: not asked yet. */
export const Settings = z.strictObject({
  version: z.literal(1),
  screenLanguage: z.enum(SCREEN_LANGUAGES).nullable(),
  country: z.string().refine(isCountry).nullable(),
  timeZone: z.string().refine(isZone).nullable(),
  name: z.string().max(100).nullable(),
});
export type Settings = z.infer<typeof Settings>;

export const noSettings: Settings = { version: 1, screenLanguage: null, country: null, timeZone: null, name: null };
