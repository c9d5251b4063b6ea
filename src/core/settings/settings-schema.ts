import * as z from 'zod/mini';
import { SCREEN_LANGUAGES } from '../case/vocabulary.ts';
import { isCountry } from '../places/countries.ts';
import { isZone } from '../time/zone.ts';
import type { Settings } from './settings.ts';

/** The stored form of the settings; apart from the type, so that a start without settings does not load the schema. */
export const SettingsSchema: z.ZodMiniType<Settings> = z.strictObject({
  version: z.literal(1),
  screenLanguage: z.nullable(z.enum(SCREEN_LANGUAGES)),
  country: z.nullable(z.string().check(z.refine(isCountry))),
  timeZone: z.nullable(z.string().check(z.refine(isZone))),
  name: z.nullable(z.string().check(z.maxLength(100))),
});
