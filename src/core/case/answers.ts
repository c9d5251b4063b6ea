import * as z from 'zod';
import { EVIDENCE } from '../evidence/evidence.ts';
import { isCurrency } from '../money/money.ts';
import { cleanText } from '../post/clean-text.ts';
import { isPlainDate, type PlainDate } from '../time/plain-date.ts';
import { isZone } from '../time/zone.ts';
import { isCountry } from './countries.ts';
import { PROBLEMS } from './problems.ts';
import { REMEDIES } from './remedies.ts';
import {
  CHANNELS,
  DESTINATIONS,
  DRAFT_LANGUAGES,
  HASHTAGS,
  ORDER_DISPLAYS,
  PAYMENTS,
  SHOPS,
  TONES,
} from './vocabulary.ts';

/** Longest accepted texts, in UTF-16 units. Longer ones are refused with the limit, never cut. */
export const limits = { item: 200, detail: 1_000, name: 100, short: 100, email: 254, contacts: 20, list: 40 } as const;

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullish()).transform((value) => value ?? null);

/** Typed words: cleaned of what cannot be seen, then not empty and within the limit. */
const words = (limit: number) =>
  z
    .string()
    .max(limit)
    .transform((typed) => cleanText(typed))
    .refine((text) => text !== '', { params: { code: 'empty-answer' } });

const coded = <T extends string>(code: string, right: (text: string) => boolean) =>
  z.string().refine(right, { params: { code } }) as unknown as z.ZodType<T, string>;

const date = coded<PlainDate>('bad-date', isPlainDate);
const zone = coded<string>('bad-zone', isZone);
const country = coded<string>('unknown-country', isCountry);
const handle = z
  .string()
  .transform((typed) => typed.trim().replace(/^[@＠]/u, ''))
  .refine((name) => /^[A-Za-z0-9_]{1,15}$/.test(name), { params: { code: 'bad-handle' } });
const website = z
  .string()
  .transform((typed) =>
    typed
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/\/.*$/, ''),
  )
  .refine((host) => /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(host), { params: { code: 'bad-website' } });
const money = z.strictObject({
  value: z.number().refine((value) => value > 0 && value < 1e12, { params: { code: 'bad-amount' } }),
  currency: coded<string>('unknown-currency', isCurrency),
});

/** A brand that is not in the directory, as the shopper describes it. */
export const OwnBrand = z.strictObject({
  name: words(limits.name),
  support: optional(handle),
  main: optional(handle),
  timeZone: optional(zone),
  country: optional(country),
  website: optional(website),
});
export type OwnBrand = z.infer<typeof OwnBrand>;

export const Contact = z.strictObject({
  channel: z.enum(CHANNELS),
  times: z.int().min(1).max(999).default(1),
  firstOn: optional(date),
  /** Whether any of them was answered; null where the shopper did not say. */
  answered: optional(z.boolean()),
});
export type Contact = z.infer<typeof Contact>;

const Order = z.strictObject({
  number: optional(words(limits.short)),
  placedOn: optional(date),
  expectedBy: optional(date),
  deliveredOn: optional(date),
  receivedOn: optional(date),
  tracking: optional(words(limits.short)),
});

const noOrder = { number: null, placedOn: null, expectedBy: null, deliveredOn: null, receivedOn: null, tracking: null };

/** What the shopper answered, in the shape of an answers file. After parsing every field is present; "none" is null. */
export const Answers = z.strictObject({
  brand: z.union([words(limits.name), OwnBrand]),
  problem: z.enum(PROBLEMS),
  detail: optional(words(limits.detail)),
  remedies: z.array(z.enum(REMEDIES)).min(1).max(limits.list).transform(unique),
  item: words(limits.item),
  order: optional(Order).transform((order) => order ?? noOrder),
  amount: optional(money),
  claim: optional(money),
  boughtFrom: optional(z.enum(SHOPS)),
  sellerCountry: optional(country),
  paidWith: optional(z.union([z.enum(PAYMENTS), z.strictObject({ wallet: z.enum(PAYMENTS), card: z.enum(PAYMENTS) })])),
  paidOn: optional(date),
  shippedTo: optional(z.enum(DESTINATIONS)),
  neededBy: optional(date),
  contacts: optional(z.array(Contact).max(limits.contacts)).transform((contacts) => contacts ?? []),
  reference: optional(words(limits.short)),
  evidence: optional(z.array(z.enum(EVIDENCE)).max(limits.list)).transform((ids) => unique(ids ?? [])),
  name: optional(words(limits.name)),
  accountEmail: optional(words(limits.email)),
  postcode: optional(words(limits.short)),
  country: optional(country),
  timeZone: optional(zone),
  canUseX: optional(z.boolean()).transform((can) => can ?? true),
  tone: optional(z.enum(TONES)).transform((tone) => tone ?? 'polite'),
  draftLanguage: optional(z.enum(DRAFT_LANGUAGES)).transform((language) => language ?? 'en'),
  showOrder: optional(z.enum(ORDER_DISPLAYS)).transform((display) => display ?? 'last4'),
  hashtags: optional(z.enum(HASHTAGS)).transform((hashtags) => hashtags ?? 'service'),
  confirmedAccounts: optional(z.array(handle).max(limits.list)).transform((handles) => unique(handles ?? [])),
});
export type Answers = z.infer<typeof Answers>;

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
