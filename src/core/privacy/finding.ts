/** Kinds of personal data, in the words other programs see (`masked[].what`). */
export type MaskedKind =
  | 'email'
  | 'phone'
  | 'card'
  | 'iban'
  | 'cn-id'
  | 'ssn'
  | 'passport'
  | 'tracking'
  | 'order-number'
  | 'chat-id'
  | 'code'
  | 'password'
  | 'address';

/** One place in a text. Offsets count UTF-16 units, `end` is exclusive; `shown` may stand in its place in public. */
export type Finding = { what: MaskedKind; start: number; end: number; shown: string };

/** What the case knows, and what it allows. */
export type Context = {
  /** ISO 3166 alpha-2 of the shopper: how a phone number without a country code is read. */
  country: string | null;
  /** Order numbers of the case, as the shopper typed them. */
  orderNumbers: readonly string[];
  /** Tracking numbers of the case, as the shopper typed them. */
  tracking: readonly string[];
  /** Postcodes of the case; without them only postcodes in a postal form are found. */
  postcodes?: readonly string[];
  /** Accounts of the brand, with or without `@`: never taken for somebody's chat id. */
  accounts?: readonly string[];
  /** How much of the case's own order number may be seen; the last four digits unless said. */
  showOrder?: 'full' | 'last4' | 'none';
  /** Where numbers of the case are no secret, a part of one is not looked for: it must not hide a card number. */
  wholeNumbersOnly?: boolean;
};

/**
 * Finds one kind of data. `text` is the plain form (see `plainText`): ASCII digits, letters and punctuation, nothing
 * invisible. Findings of one finder may overlap; `withoutOverlaps` settles that.
 */
export type Finder = {
  what: MaskedKind;
  /** A quick look: where this does not match, nothing can be found. The long patterns cost 1 ms each to compile. */
  needs: RegExp;
  find: (text: string, context: Context) => Finding[];
};
