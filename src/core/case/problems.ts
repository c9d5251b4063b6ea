import type { Remedy } from './remedies.ts';

/** What a problem is about: it decides how a text opens ("my order", "my account" …). */
export type Subject = 'order' | 'account' | 'subscription' | 'charge';

export type ProblemTraits = {
  /** Usual ways it shows, most frequent first; three to six. The sentences stand in `templates/<language>/problems`. */
  details: readonly string[];
  /** The remedies that fit first, most usual first; five or six. */
  remedies: readonly Remedy[];
  subject: Subject;
  /** A wish or a question rather than a complaint: the e-mail must not call it one. */
  isRequest?: boolean;
  /** Nothing has come and nothing is waited for: a day of delivery would contradict the text. */
  nothingCame?: boolean;
  /** Which date the shopper is asked for besides the order date. */
  asksFor: 'expectedBy' | 'deliveredOn' | null;
};

/** Every problem a case can be about. Adding one: a row here, its sentences in each language, its words on the screens. */
export const problems = {
  'not-shipped': {
    details: ['no-shipping-notice', 'label-only', 'date-passed', 'pushed-back', 'preorder-silent'],
    remedies: ['ship-now', 'refund', 'cancel-order', 'honour-order', 'compensation', 'explanation'],
    subject: 'order',
    asksFor: 'expectedBy',
  },
  'not-received': {
    details: ['past-expected-date', 'tracking-stuck', 'tracking-never-moved', 'lost-by-carrier', 'held-at-customs'],
    remedies: ['refund', 'replacement', 'carrier-trace', 'partial-refund', 'compensation', 'explanation'],
    subject: 'order',
    asksFor: 'expectedBy',
  },
  'marked-delivered': {
    details: [
      'nobody-received',
      'photo-of-another-place',
      'signed-by-stranger',
      'another-address',
      'not-at-pickup-point',
    ],
    remedies: ['carrier-trace', 'replacement', 'refund', 'explanation', 'compensation'],
    subject: 'order',
    asksFor: 'deliveredOn',
  },
  'returned-to-sender': {
    details: ['address-was-right', 'no-delivery-attempt', 'returned-by-customs', 'never-told'],
    remedies: ['refund', 'ship-now', 'replacement', 'original-payment', 'compensation', 'explanation'],
    subject: 'order',
    asksFor: 'expectedBy',
  },
  damaged: {
    details: ['cracked-or-broken', 'torn-or-split', 'dented-or-scratched', 'leaked', 'crushed-box', 'wet-or-stained'],
    remedies: ['replacement', 'refund', 'partial-refund', 'replace-before-return', 'prepaid-label', 'repair'],
    subject: 'order',
    asksFor: 'deliveredOn',
  },
  defective: {
    details: ['stopped-working', 'wont-turn-on', 'cuts-out', 'wont-charge', 'part-came-off'],
    remedies: ['replacement', 'repair', 'refund', 'replace-before-return', 'prepaid-label', 'partial-refund'],
    subject: 'order',
    asksFor: 'deliveredOn',
  },
  'wrong-item': {
    details: ['different-product', 'wrong-colour', 'wrong-model', 'someone-elses-order'],
    remedies: [
      'replacement',
      'replace-before-return',
      'refund',
      'prepaid-label',
      'partial-refund',
      'local-return-address',
    ],
    subject: 'order',
    asksFor: 'deliveredOn',
  },
  'missing-parts': {
    details: ['item-missing', 'part-missing', 'accessory-missing', 'gift-missing', 'empty-box'],
    remedies: ['send-missing-parts', 'partial-refund', 'replacement', 'refund', 'explanation', 'compensation'],
    subject: 'order',
    asksFor: 'deliveredOn',
  },
  'not-as-described': {
    details: ['material-differs', 'colour-differs', 'function-missing', 'used-not-new', 'lower-specification'],
    remedies: [
      'refund',
      'partial-refund',
      'replacement',
      'prepaid-label',
      'refund-before-return',
      'local-return-address',
    ],
    subject: 'order',
    asksFor: 'deliveredOn',
  },
  'wrong-size': {
    details: ['other-size-sent', 'label-and-size-differ', 'chart-was-off', 'pair-does-not-match'],
    remedies: [
      'replacement',
      'replace-before-return',
      'refund',
      'prepaid-label',
      'local-return-address',
      'partial-refund',
    ],
    subject: 'order',
    asksFor: 'deliveredOn',
  },
  counterfeit: {
    details: ['serial-not-recognised', 'logo-or-stitching', 'packaging-differs', 'material-differs', 'no-certificate'],
    remedies: ['refund', 'explanation', 'replacement', 'prepaid-label', 'original-payment'],
    subject: 'order',
    isRequest: true,
    asksFor: 'deliveredOn',
  },
  'refund-overdue': {
    details: ['return-arrived', 'promised-date-passed', 'cancelled-unpaid', 'said-sent-not-there', 'credit-instead'],
    remedies: ['refund', 'original-payment', 'explanation', 'restore-credit', 'compensation'],
    subject: 'order',
    asksFor: null,
  },
  'refund-short': {
    details: ['shipping-deducted', 'fee-deducted', 'coupon-not-returned', 'tax-not-returned', 'item-left-out'],
    remedies: ['refund', 'partial-refund', 'refund-tax', 'restore-credit', 'original-payment', 'explanation'],
    subject: 'order',
    asksFor: null,
  },
  'return-refused': {
    details: ['inside-the-window', 'said-used', 'said-tags-missing', 'no-return-label', 'called-final-sale'],
    remedies: ['prepaid-label', 'refund', 'local-return-address', 'partial-refund', 'restore-credit', 'explanation'],
    subject: 'order',
    asksFor: 'deliveredOn',
  },
  'change-of-mind': {
    details: ['unopened', 'does-not-suit', 'no-longer-needed', 'came-too-late'],
    remedies: ['refund', 'prepaid-label', 'local-return-address', 'restore-credit', 'replacement'],
    subject: 'order',
    isRequest: true,
    asksFor: 'deliveredOn',
  },
  'change-before-shipping': {
    details: ['cancel-it', 'wrong-address', 'wrong-size-or-colour', 'wrong-quantity'],
    remedies: ['cancel-order', 'refund', 'original-payment', 'replacement', 'explanation'],
    subject: 'order',
    isRequest: true,
    nothingCame: true,
    asksFor: null,
  },
  'cancelled-by-seller': {
    details: ['no-reason', 'still-on-sale', 'price-rose', 'called-out-of-stock', 'cancelled-after-weeks'],
    remedies: ['honour-order', 'refund', 'price-match', 'original-payment', 'compensation', 'explanation'],
    subject: 'order',
    nothingCame: true,
    asksFor: null,
  },
  overcharged: {
    details: ['charged-twice', 'more-than-checkout', 'wrong-currency', 'shipping-added', 'discount-missing'],
    remedies: ['partial-refund', 'refund', 'original-payment', 'price-match', 'explanation'],
    subject: 'order',
    asksFor: null,
  },
  'price-drop': {
    details: ['days-later', 'before-delivery', 'code-refused', 'cheaper-for-others'],
    remedies: ['price-match', 'partial-refund', 'restore-credit', 'compensation', 'explanation'],
    subject: 'order',
    isRequest: true,
    asksFor: null,
  },
  'customs-charged': {
    details: ['duties-included', 'charged-twice', 'wrong-value-declared', 'handling-fee', 'parcel-held'],
    remedies: ['reimburse-duties', 'refund-tax', 'partial-refund', 'refund', 'explanation'],
    subject: 'order',
    asksFor: 'deliveredOn',
  },
  'warranty-refused': {
    details: ['within-warranty', 'said-misuse', 'said-other-country', 'proof-asked-again', 'repair-failed'],
    remedies: ['repair', 'replacement', 'refund', 'prepaid-label', 'partial-refund', 'explanation'],
    subject: 'order',
    asksFor: 'deliveredOn',
  },
  'subscription-not-cancelled': {
    details: ['cancelled-still-charged', 'no-way-to-cancel', 'trial-charged', 'renewed-without-notice'],
    remedies: ['cancel-subscription', 'refund', 'original-payment', 'explanation', 'compensation'],
    subject: 'subscription',
    asksFor: null,
  },
  'account-locked': {
    details: ['no-reason', 'order-inside', 'balance-inside', 'cannot-verify'],
    remedies: ['explanation', 'restore-credit', 'refund', 'honour-order', 'compensation'],
    subject: 'account',
    asksFor: null,
  },
  'not-my-charge': {
    details: ['unknown-order', 'unknown-subscription', 'account-used', 'card-charged'],
    remedies: ['refund', 'original-payment', 'explanation', 'cancel-order', 'cancel-subscription'],
    subject: 'charge',
    asksFor: null,
  },
  other: {
    details: ['promise-not-kept', 'wrong-information', 'no-reply', 'website-error'],
    remedies: ['refund', 'replacement', 'partial-refund', 'compensation', 'explanation'],
    subject: 'order',
    asksFor: null,
  },
} as const satisfies Record<string, ProblemTraits>;

export type Problem = keyof typeof problems;
export type DetailOf<P extends Problem> = (typeof problems)[P]['details'][number];

/** The traits of a problem, with what the table leaves open. */
export const traitsOf = (problem: Problem): ProblemTraits => problems[problem];

export const PROBLEMS = Object.keys(problems) as readonly Problem[];

/** Whether a text is the id of a problem. */
export const isProblem = (id: unknown): id is Problem => PROBLEMS.some((problem) => problem === id);
