import * as z from 'zod/mini';
import { isZone } from '../time/zone.ts';
import { isCountry } from './countries.ts';
import type { Settings } from './settings.ts';
import { SCREEN_LANGUAGES } from './vocabulary.ts';

/** The stored form of the settings; apart from the type, so that a start without settings does not load the schema. */
export const SettingsSchema: z.ZodMiniType<Settings> = z.strictObject({
  version: z.literal(1),
  screenLanguage: z.nullable(z.enum(SCREEN_LANGUAGES)),
  country: z.nullable(z.string().check(z.refine(isCountry))),
  timeZone: z.nullable(z.string().check(z.refine(isZone))),
  name: z.nullable(z.string().check(z.maxLength(100))),
});
