/** How the text behind a flag becomes an answer. */
export type FlagKind = 'text' | 'number' | 'list' | 'yes-or-no' | 'contacts';

/** Flags of `new`: every answer has one, named after its place in an answers file. Descriptions: `cli/words/help`. */
export const answerFlags = {
  brand: { path: ['brand'], kind: 'text' },
  'brand-name': { path: ['brand', 'name'], kind: 'text' },
  'brand-support': { path: ['brand', 'support'], kind: 'text' },
  'brand-main': { path: ['brand', 'main'], kind: 'text' },
  'brand-time-zone': { path: ['brand', 'timeZone'], kind: 'text' },
  'brand-country': { path: ['brand', 'country'], kind: 'text' },
  'brand-website': { path: ['brand', 'website'], kind: 'text' },
  problem: { path: ['problem'], kind: 'text' },
  detail: { path: ['detail'], kind: 'text' },
  remedies: { path: ['remedies'], kind: 'list' },
  item: { path: ['item'], kind: 'text' },
  'order-number': { path: ['order', 'number'], kind: 'text' },
  'order-placed-on': { path: ['order', 'placedOn'], kind: 'text' },
  'order-expected-by': { path: ['order', 'expectedBy'], kind: 'text' },
  'order-delivered-on': { path: ['order', 'deliveredOn'], kind: 'text' },
  'order-received-on': { path: ['order', 'receivedOn'], kind: 'text' },
  'order-tracking': { path: ['order', 'tracking'], kind: 'text' },
  'amount-value': { path: ['amount', 'value'], kind: 'number' },
  'amount-currency': { path: ['amount', 'currency'], kind: 'text' },
  'claim-value': { path: ['claim', 'value'], kind: 'number' },
  'claim-currency': { path: ['claim', 'currency'], kind: 'text' },
  'bought-from': { path: ['boughtFrom'], kind: 'text' },
  'seller-country': { path: ['sellerCountry'], kind: 'text' },
  'paid-with': { path: ['paidWith'], kind: 'text' },
  'paid-with-wallet': { path: ['paidWith', 'wallet'], kind: 'text' },
  'paid-with-card': { path: ['paidWith', 'card'], kind: 'text' },
  'paid-on': { path: ['paidOn'], kind: 'text' },
  'shipped-to': { path: ['shippedTo'], kind: 'text' },
  'needed-by': { path: ['neededBy'], kind: 'text' },
  contacts: { path: ['contacts'], kind: 'contacts' },
  reference: { path: ['reference'], kind: 'text' },
  evidence: { path: ['evidence'], kind: 'list' },
  name: { path: ['name'], kind: 'text' },
  'account-email': { path: ['accountEmail'], kind: 'text' },
  postcode: { path: ['postcode'], kind: 'text' },
  country: { path: ['country'], kind: 'text' },
  'time-zone': { path: ['timeZone'], kind: 'text' },
  'can-use-x': { path: ['canUseX'], kind: 'yes-or-no' },
  tone: { path: ['tone'], kind: 'text' },
  'draft-language': { path: ['draftLanguage'], kind: 'text' },
  'show-order': { path: ['showOrder'], kind: 'text' },
  hashtags: { path: ['hashtags'], kind: 'text' },
} as const satisfies Record<string, { path: readonly string[]; kind: FlagKind }>;

export type AnswerFlag = keyof typeof answerFlags;
export type AnswerFlags = Partial<Record<AnswerFlag, string>>;
export type RawAnswers = Record<string, unknown>;

/** The answers with those of the flags put over them; nothing is checked here. The given object stays as it is. */
export function withFlags(answers: RawAnswers, flags: AnswerFlags): RawAnswers {
  const names = Object.keys(answerFlags) as AnswerFlag[];
  return names.reduce((raw, name) => {
    const typed = flags[name];
    if (typed === undefined) return raw;
    const { path, kind } = answerFlags[name];
    return placed(raw, path, read(typed, kind));
  }, answers);
}

function placed(raw: RawAnswers, [first, ...rest]: readonly string[], value: unknown): RawAnswers {
  if (first === undefined) return raw;
  if (rest.length === 0) return { ...raw, [first]: value };
  return { ...raw, [first]: placed(objectFrom(raw[first], first), rest, value) };
}

/** What a nested flag is added to: a brand or payment that was given as a plain word becomes its object. */
function objectFrom(given: unknown, field: string): RawAnswers {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as RawAnswers;
  if (typeof given !== 'string') return {};
  if (field === 'brand') return { name: given };
  return field === 'paidWith' ? { wallet: given } : {};
}

function read(typed: string, kind: FlagKind): unknown {
  switch (kind) {
    case 'text':
      return typed;
    case 'number':
      return typed.trim() === '' || Number.isNaN(Number(typed)) ? typed : Number(typed);
    case 'list':
      return parts(typed);
    case 'yes-or-no':
      return yesOrNo[typed.trim().toLowerCase()] ?? typed;
    case 'contacts':
      return parts(typed).map(contact);
  }
}

const parts = (typed: string): string[] =>
  typed
    .split(/[,，]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const yesOrNo: Record<string, boolean> = { yes: true, true: true, no: false, false: false, 是: true, 否: false };

/** `email:3:2026-11-12:no` – channel, how often, since when, whether answered; all but the first may be missing. */
function contact(typed: string): RawAnswers {
  const [channel, times, firstOn, answered, ...more] = typed.split(':');
  return {
    // What has too many parts is refused by its whole: none of them is thrown away in silence.
    channel: more.length === 0 ? channel : typed,
    ...(times === undefined || times === '' ? {} : { times: read(times, 'number') }),
    ...(firstOn === undefined || firstOn === '' ? {} : { firstOn }),
    ...(answered === undefined || answered === '' ? {} : { answered: read(answered, 'yes-or-no') }),
  };
}
