import * as z from 'zod/mini';
import { withoutAt } from '../brands/handle.ts';
import { isCurrency } from '../money/money.ts';
import { isCountry } from '../places/countries.ts';
import { cleanText } from '../post/clean-text.ts';
import { isPlainDate, type PlainDate } from '../time/plain-date.ts';
import { isZone } from '../time/zone.ts';
import { EVIDENCE } from './evidence.ts';
import { limits } from './limits.ts';
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

/** Typed words: cleaned of what cannot be seen, then not empty and within the limit. */
const words = (limit: number) =>
  z.string().check(
    z.maxLength(limit),
    z.overwrite((typed) => cleanText(typed)),
    z.refine((text) => text !== '', { params: { code: 'empty-answer' } }),
  );

const coded = <T extends string>(code: string, right: (text: string) => boolean) =>
  z.string().check(z.refine(right, { params: { code } })) as unknown as z.ZodMiniType<T, string>;

const handle = z.string().check(
  z.overwrite(withoutAt),
  z.refine((name) => /^[A-Za-z0-9_]{1,15}$/.test(name), { params: { code: 'bad-handle' } }),
);
/** Without a letter of the Latin alphabet or a digit it is a remark (没有), no number. A sign in front belongs to the page it was copied from: `#A1234` is `A1234`. */
const orderNumber = z.string().check(
  z.maxLength(limits.orderNumber),
  z.overwrite((typed) => cleanText(typed).replace(/^#\s*/, '')),
  z.refine((number) => number !== '', { params: { code: 'empty-answer' }, abort: true }),
  z.refine((number) => /^(?=.*[A-Za-z\p{Nd}])[\p{L}\p{N} ._/#:+*()-]+$/u.test(number), {
    params: { code: 'bad-order-number' },
  }),
);
const website = z.string().check(
  z.overwrite(bareHost),
  z.refine((host) => /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(host), { params: { code: 'bad-website' } }),
);

// Schemas are the small kind, and those that several fields need are made once: every start of `new` pays for them.
const nullable = {
  short: z.nullable(words(limits.short)),
  date: z.nullable(coded<PlainDate>('bad-date', isPlainDate)),
  zone: z.nullable(coded<string>('bad-zone', isZone)),
  country: z.nullable(coded<string>('unknown-country', isCountry)),
  handle: z.nullable(handle),
  money: z.nullable(
    z.strictObject({
      value: z.number().check(z.refine((value) => value > 0 && value < 1e12, { params: { code: 'bad-amount' } })),
      currency: coded<string>('unknown-currency', isCurrency),
    }),
  ),
};
const payment = z.enum(PAYMENTS);

/** A brand that is not in the directory, as the shopper describes it. */
export const OwnBrand = z.strictObject({
  name: words(limits.name),
  support: nullable.handle,
  main: nullable.handle,
  timeZone: nullable.zone,
  country: nullable.country,
  website: z.nullable(website),
});
export type OwnBrand = z.infer<typeof OwnBrand>;

export const Contact = z.strictObject({
  channel: z.enum(CHANNELS),
  times: z.int().check(z.gte(1), z.lte(999)),
  firstOn: nullable.date,
  /** Whether any of them was answered; null where the shopper did not say. */
  answered: z.nullable(z.boolean()),
});
export type Contact = z.infer<typeof Contact>;

const Order = z.strictObject({
  number: z.nullable(orderNumber),
  placedOn: nullable.date,
  expectedBy: nullable.date,
  deliveredOn: nullable.date,
  receivedOn: nullable.date,
  tracking: nullable.short,
});

/** What the shopper answered, in the shape of an answers file, with every field present; "none" is null. */
export const Answers = z.strictObject({
  brand: z.union([words(limits.name), OwnBrand]),
  problem: z.enum(PROBLEMS),
  detail: z.nullable(words(limits.detail)),
  remedies: z.array(z.enum(REMEDIES)).check(z.minLength(1), z.maxLength(limits.list)),
  item: words(limits.item),
  order: Order,
  amount: nullable.money,
  claim: nullable.money,
  boughtFrom: z.nullable(z.enum(SHOPS)),
  sellerCountry: nullable.country,
  paidWith: z.nullable(z.union([payment, z.strictObject({ wallet: payment, card: payment })])),
  paidOn: nullable.date,
  shippedTo: z.nullable(z.enum(DESTINATIONS)),
  neededBy: nullable.date,
  contacts: z.array(Contact).check(z.maxLength(limits.contacts)),
  reference: nullable.short,
  evidence: z.array(z.enum(EVIDENCE)).check(z.maxLength(limits.list)),
  name: nullable.short,
  accountEmail: z.nullable(words(limits.email)),
  postcode: nullable.short,
  country: nullable.country,
  timeZone: nullable.zone,
  canUseX: z.boolean(),
  tone: z.enum(TONES),
  draftLanguage: z.enum(DRAFT_LANGUAGES),
  showOrder: z.enum(ORDER_DISPLAYS),
  hashtags: z.enum(HASHTAGS),
  confirmedAccounts: z.array(handle).check(z.maxLength(limits.list)),
});
export type Answers = z.infer<typeof Answers>;

function bareHost(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '');
}
