import { isNegated } from '../words/finder.ts';
import { matchAt, type Pattern, patternOf } from '../words/pattern.ts';
import { type PatternIndex, patternIndex } from '../words/pattern-index.ts';
import type { Word } from '../words/words-of.ts';

/** What a brand may want to be told or sent, and how it is named. `alone`: one word, which needs a list around it. */
const DETAILS = {
  'order-number': [
    'order|purchase|confirmation|booking|transaction|web|sales number|numbers|no|id|reference|ref|code|nr',
    'order # $',
    'number of .. order',
    'number .. order',
    'order details|information',
  ],
  'account-email': [
    'email|mail .. account|order|registered|associated|linked|used|placed|ordered|purchase|profile|file',
    'registered email',
    'account email',
  ],
  email: ['email address|id|addresses', '^ email', 'and|or|number|name|phone email', 'your email'],
  phone: [
    'phone|telephone|mobile|contact|cell|callback|whatsapp number|no|numbers',
    'your|a|contact phone $',
    '^ phone|telephone|mobile',
    'number .. to|can call|reach',
  ],
  name: [
    'full|first|last|your|complete|sur|customer|account|billing|family|recipient name|names',
    'name .. on|used|associated|under',
    '^ name|surname',
    'and|number|email|address name|surname',
    'surname',
  ],
  postcode: ['postcode', 'post|postal|zip code|codes', 'zipcode', 'zip'],
  address: [
    'delivery|shipping|billing|full|home|street|mailing|postal|complete|correct|current|your address|addresses',
    'address .. on|used|for|where',
    '^ address',
    'number|name|and address',
  ],
  'date-of-birth': ['date of birth', 'birth date', 'dob', 'birthday'],
  'order-date': ['date of .. purchase|order|transaction|payment', 'purchase|order|transaction|delivery date'],
  photos: ['photos', 'video|videos|footage'],
  'proof-of-purchase': [
    'proof of? .. purchase|payment|order',
    'receipt|invoice|receipts|invoices',
    'order confirmation .. email|copy|screenshot|$',
    'copy of .. receipt|invoice|order|confirmation',
  ],
  screenshot: ['screenshot|screenshots|screengrab|screengrabs', 'screen shot|shots|grab'],
  'serial-number': ['serial number|no|numbers|code', 'imei', 'sn'],
  'item-details': [
    'product|item|style|article|model|sku|batch|lot number|name|code|id|no|details|numbers|names',
    'sku',
    'item|product|items .. affected|question|concerned',
    'size and|or colour|color',
    'product size|color',
    'items|item you .. ordered|received|missing',
  ],
  tracking: [
    'tracking|waybill|consignment|shipment number|numbers|id|no|details|information|code|reference',
    'proof of .. postage|return|shipping',
  ],
  'bank-details': [
    'bank|iban|account|swift details|information|number|code|statement',
    'iban',
    'paypal email|account|address',
    'bank account',
  ],
  country: ['country .. of|you|residence|in', 'which|what country', 'country and|$', 'location .. $'],
  'case-number': ['case|ticket|reference|incident|complaint number|numbers|id|no'],
  username: [
    'username|user name|login|id',
    'account|member|membership|loyalty name|id|number',
    'social handle',
    'twitter|instagram|x handle',
  ],
  'amount-paid': ['amount .. paid|charged|order', 'total of|amount|price|paid', 'payment method', 'method of payment'],
} as const;

export type DetailCode = keyof typeof DETAILS;
export type Detail = { code: DetailCode; words: string; from: number };

let startingAt: PatternIndex<{ code: DetailCode; pattern: Pattern }> | undefined;

const compiled = (): PatternIndex<{ code: DetailCode; pattern: Pattern }> =>
  patternIndex(
    Object.entries(DETAILS).flatMap(([code, written]) =>
      written.map((one) => ({ code: code as DetailCode, pattern: patternOf(one) })),
    ),
  );

/** The things named in a sentence, in their order; each once. */
export function findDetails(words: readonly Word[], sentence: string): Detail[] {
  startingAt ??= compiled();
  const found = new Map<DetailCode, Detail & { to: number }>();
  for (let from = 0; from < words.length; from++)
    for (const { code, pattern } of startingAt(words, from)) {
      if (found.has(code)) continue;
      const to = matchAt(pattern, words, from);
      if (to === null || isNegated(words, from) || isOf(words, from)) continue;
      found.set(code, { code, from, to, words: sentence.slice(words[from]?.start, words[to - 1]?.end) });
    }
  const all = [...found.values()].sort((one, other) => one.from - other.from);
  // "Email on the account" is one thing.
  return all.filter(
    (one) =>
      !(one.code === 'email' && found.has('account-email')) &&
      !all.some(
        (other) =>
          other !== one && other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from,
      ),
  );
}

/** "By email", "confirmation email", "this email": no thing to be sent. */
const isOf = (words: readonly Word[], from: number): boolean =>
  words[from]?.word === 'email' &&
  /^(?:by|via|an|this|through|confirmation|that|another|our)$/.test(words[from - 1]?.word ?? '');
