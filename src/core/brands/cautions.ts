/**
 * What a shopper must know about a brand before writing, most urgent first.
 * Words for them stand in `cli/words`; the maintainers' reason stands in the record's `note`.
 */
export const CAUTIONS = [
  /** The company stopped trading: a payment dispute comes first. */
  'company-gone',
  /** The brand left X or its account has slept for years. */
  'left-x',
  /** A list of 2025 found no account of the brand on X. */
  'not-on-x',
  /** Sources disagree on whether the account is still there or still posts. */
  'may-have-left-x',
  /** The account sends links only; nobody reads the messages. */
  'no-human-answers',
  /** Impostors of this brand were seen answering complaints. */
  'fake-accounts-seen',
  /** Help is given in the brand's app only. */
  'in-app-only',
  /** Help is given by a form or ticket only. */
  'form-only',
  /** The brand works for the shop: the shop is the one to complain to. */
  'contact-the-shop',
  /** A crowdfunding site: the creator owes the goods. */
  'contact-the-creator',
  /** The way goes through the bank that issued the card. */
  'contact-the-card-issuer',
  /** The known account gives news, not help. */
  'news-account',
  /** The brand's help page is the better way, or the only one known. */
  'use-help-page',
  /** Each country has its own account; the known ones may not be the shopper's. */
  'country-accounts-differ',
  /** One account answers for several brands of the group. */
  'group-account',
  /** The account may have a new name by now. */
  'handle-may-have-changed',
  /** The company was sold, renamed, merged or insolvent since the sources were written. */
  'company-changed',
  /** The account stands in no source; it was remembered. */
  'from-memory',
  /** Only a list that looks machine-written names the account. */
  'machine-list-only',
  /** No support account is known; the main account is the one to mention. */
  'main-account-only',
  /** Another brand has a similar name: see `confusedWith`. */
  'not-to-confuse',
] as const;
export type Caution = (typeof CAUTIONS)[number];
