import * as z from 'zod';
import { DESK_HOURS } from '../schedule/desk.ts';
import { CAUTIONS } from './cautions.ts';
import { isRegionCode } from './regions.ts';

export const CATEGORIES = [
  'airline',
  'baby',
  'beauty',
  'books',
  'computers',
  'courier',
  'crowdfunding',
  'department-store',
  'electronics',
  'eyewear',
  'fashion',
  'food-delivery',
  'gaming',
  'grocery',
  'health',
  'home',
  'hotel',
  'jewelry',
  'luxury',
  'marketplace',
  'outdoors',
  'payment',
  'ride',
  'software',
  'sports',
  'streaming',
  'supplements',
  'telecom',
  'tickets',
  'toys',
  'travel',
  'other',
] as const;

export const ROLES = ['support', 'main'] as const;

/** `answers` means that a source saw the account answering customers; `seen` tells until when at the latest. */
export const STATES = ['answers', 'unknown', 'no-human-answers', 'renamed', 'closed'] as const;

/** high: the company's own page or two sources since 2020. medium: one source, or older. low: memory or a machine-written list. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

const Text = z.string().min(1);
const Seen = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'YYYY or YYYY-MM');
const Handle = z.string().regex(/^[A-Za-z0-9_]{1,15}$/, '1 to 15 letters, digits or underscores, without @');

export const Account = z.strictObject({
  handle: Handle,
  role: z.enum(ROLES),
  regions: z
    .array(z.string().refine(isRegionCode, 'a country such as GB, or global, EU, NA, LATAM, NORDICS'))
    .nonempty(),
  /** Languages that a source says the account reads (`en`, `nl`); none where nobody said. */
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).optional(),
  /** `unknown` where it is left out, as most are where they are shipped. */
  state: z.enum(STATES).optional(),
  renamedTo: Handle.nullable().optional(),
  sources: z.array(Text).nonempty(),
  /** The newest dated sighting, as exact as the source is. */
  seen: Seen.nullable(),
  confidence: z.enum(CONFIDENCES),
});
export type Account = z.infer<typeof Account>;

/** One brand of the directory. The id is permanent, because cases refer to it. */
export const Brand = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case, digits and single hyphens'),
  name: Text,
  /** The name as said in a sentence, where the rule of `spokenName` does not give it. */
  spoken: Text.optional(),
  /** Names of this brand only. */
  aliases: z.array(Text),
  /** Names that mean this brand among others (`Sony`, `DHL`), where they are not its own: who types one is asked which. */
  sharedNames: z.array(Text).optional(),
  category: z.enum(CATEGORIES),
  country: z.string().regex(/^[A-Z]{2}$/),
  timeZone: Text,
  /** Where a source says when the account is answered; elsewhere office hours are assumed. */
  desk: z.strictObject({ hours: z.enum(DESK_HOURS), source: Text, seen: Seen }).optional(),
  /** A bare domain, as in `nike.com`. */
  website: Text.nullable(),
  accounts: z.array(Account),
  helpPage: z.url({ protocol: /^https$/ }).nullable(),
  cautions: z.array(z.enum(CAUTIONS)),
  /** Ids of the brands that this one is mistaken for. */
  confusedWith: z.array(Text).optional(),
  /** The maintainers' remarks, in English, never shown as they are and never shipped. */
  note: Text.nullable().optional(),
});
export type Brand = z.infer<typeof Brand>;

/** Why a handle must not be used: its owner changed the name or left, or it never was the brand's support. */
export const RETIRED_WHYS = ['renamed', 'closed', 'invented', 'protest', 'not-support'] as const;

/** A handle that must never come into a text: a freed name can belong to anyone. */
export const RetiredHandle = z.strictObject({
  handle: Handle,
  /** The id of the brand it is mistaken for, or null where the directory has no such brand. */
  brand: Text.nullable(),
  why: z.enum(RETIRED_WHYS),
  renamedTo: Handle.nullable(),
  source: Text,
});
export type RetiredHandle = z.infer<typeof RetiredHandle>;
