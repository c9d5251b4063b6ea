import { withoutAt } from '../brands/handle.ts';
import type { Answers, Contact, OwnBrand } from './answers.ts';

type Unanswered = Omit<Answers, 'brand' | 'problem' | 'remedies' | 'item'>;

/** What holds where nothing was answered. Brand, problem, remedies and item have no such thing: they are asked for. */
const blank: Unanswered = {
  detail: null,
  order: { number: null, placedOn: null, expectedBy: null, deliveredOn: null, receivedOn: null, tracking: null },
  amount: null,
  claim: null,
  boughtFrom: null,
  sellerCountry: null,
  paidWith: null,
  paidOn: null,
  shippedTo: null,
  neededBy: null,
  contacts: [],
  reference: null,
  evidence: [],
  name: null,
  accountEmail: null,
  postcode: null,
  country: null,
  timeZone: null,
  canUseX: true,
  tone: 'polite',
  draftLanguage: 'en',
  showOrder: 'last4',
  hashtags: 'service',
  confirmedAccounts: [],
};
const blankBrand: Omit<OwnBrand, 'name'> = { support: null, main: null, timeZone: null, country: null, website: null };
const blankContact: Omit<Contact, 'channel'> = { times: 1, firstOn: null, answered: null };

/**
 * An answers object with every field that it leaves out, or leaves empty (`null`, `""`), filled in; entries of lists
 * that stand twice stand once. What is wrong in it stays as it is: the schema says so.
 */
export function withBlanks(raw: unknown): unknown {
  return isRecord(raw) ? { ...over(raw, blank), ...nested(raw) } : raw;
}

/** The same for some answers: what is left out inside of those that are there is filled in. */
export const withNestedBlanks = (raw: unknown): unknown => (isRecord(raw) ? { ...raw, ...nested(raw) } : raw);

function nested(raw: Record<string, unknown>): Record<string, unknown> {
  return {
    ...(isRecord(raw.brand) ? { brand: over(raw.brand, blankBrand) } : {}),
    ...(isRecord(raw.order) ? { order: over(raw.order, blank.order) } : {}),
    ...(Array.isArray(raw.contacts)
      ? { contacts: raw.contacts.map((entry: unknown) => (isRecord(entry) ? over(entry, blankContact) : entry)) }
      : {}),
    ...Object.fromEntries(
      lists.flatMap((list) =>
        Array.isArray(raw[list])
          ? [[list, [...new Set(list === 'confirmedAccounts' ? raw[list].map(bareHandle) : raw[list])]]]
          : [],
      ),
    ),
  };
}

const lists = ['remedies', 'evidence', 'confirmedAccounts'] as const;

function over(given: Record<string, unknown>, defaults: Record<string, unknown>): Record<string, unknown> {
  const answered = Object.entries(given).filter(
    ([field, value]) => !(field in defaults) || !(value === null || value === ''),
  );
  return { ...defaults, ...Object.fromEntries(answered) };
}

/** `Nike` and `@Nike` are one account. */
const bareHandle = (entry: unknown): unknown => (typeof entry === 'string' ? withoutAt(entry) : entry);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
