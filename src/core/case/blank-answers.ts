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
 * that stand twice stand once. What is wrong in it stays as it is: the schema says so. The very object where nothing
 * is to be filled in.
 */
export const withBlanks = (raw: unknown): unknown => (isRecord(raw) ? nested(over(raw, blank)) : raw);

/** The same for some answers: what is left out inside of those that are there is filled in. */
export const withNestedBlanks = (raw: unknown): unknown => (isRecord(raw) ? nested(raw) : raw);

function nested(given: Record<string, unknown>): Record<string, unknown> {
  let filled = given;
  const put = (field: string, value: unknown): void => {
    if (value !== given[field]) filled = { ...filled, [field]: value };
  };
  if (isRecord(given.brand)) put('brand', over(given.brand, blankBrand));
  if (isRecord(given.order)) put('order', over(given.order, blank.order));
  put(
    'contacts',
    ofEach(given.contacts, (entry) => (isRecord(entry) ? over(entry, blankContact) : entry)),
  );
  put('remedies', once(given.remedies));
  put('evidence', once(given.evidence));
  put('confirmedAccounts', once(ofEach(given.confirmedAccounts, bareHandle)));
  return filled;
}

function over(given: Record<string, unknown>, defaults: Record<string, unknown>): Record<string, unknown> {
  let filled = given;
  for (const field in defaults) {
    if (!isBlank(given[field]) || given[field] === defaults[field]) continue;
    if (filled === given) filled = { ...given };
    filled[field] = defaults[field];
  }
  return filled;
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

function ofEach(value: unknown, change: (entry: unknown) => unknown): unknown {
  if (!Array.isArray(value)) return value;
  const changed = value.map(change);
  return changed.every((entry, i) => entry === value[i]) ? value : changed;
}

const once = (value: unknown): unknown =>
  Array.isArray(value) && value.some((entry, i) => value.indexOf(entry) < i) ? [...new Set(value)] : value;

/** `Nike` and `@Nike` are one account. */
const bareHandle = (entry: unknown): unknown => (typeof entry === 'string' ? withoutAt(entry) : entry);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
