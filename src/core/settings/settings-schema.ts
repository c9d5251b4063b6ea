import * as z from 'zod/mini';
import { limits } from '../case/limits.ts';
import { DRAFT_LANGUAGES, SCREEN_LANGUAGES } from '../case/vocabulary.ts';
import { isCountry } from '../places/countries.ts';
import { isZone } from '../time/zone.ts';
import { noSettings, type Settings } from './settings.ts';

/**
 * The stored form of the settings; apart from the type, so that a start without settings does not load the schema.
 * What an older version did not know yet counts as not asked.
 */
export const SettingsSchema: z.ZodMiniType<Settings> = z.pipe(
  z.transform((stored: unknown) => (isObject(stored) ? { ...noSettings, ...stored } : stored)),
  z.strictObject({
    version: z.literal(1),
    screenLanguage: z.nullable(z.enum(SCREEN_LANGUAGES)),
    draftLanguage: z.nullable(z.enum(DRAFT_LANGUAGES)),
    country: z.nullable(z.string().check(z.refine(isCountry))),
    timeZone: z.nullable(z.string().check(z.refine(isZone))),
    name: z.nullable(z.string().check(z.maxLength(limits.name))),
    canUseX: z.nullable(z.boolean()),
  }),
);

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
