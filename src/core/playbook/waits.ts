import type { DraftKind, Situation } from '../case/vocabulary.ts';

/** Hours by the clock, and why so many. */
export type Wait = { hours: number; why: string };

const publicWait: Wait = {
  hours: 24,
  // 79 % of shoppers expect an answer within 24 h; brands that answer at all take 10 to 12 h on average.
  why: 'HubSpot service blog; Sprout Social Index 2015 (answered within 10 to 12 h on average)',
};
const messageWait: Wait = { hours: 48, why: 'the six steps: messages have stalled after two days' };

/** How long a text of each kind is given before somebody looks for an answer. */
export const waitAfter: Readonly<Record<DraftKind, Wait>> = {
  'public-post': publicWait,
  'public-follow-up': publicWait,
  'closing-post': publicWait,
  'direct-message': messageWait,
  reply: messageWait,
  'supervisor-request': messageWait,
  // Business replies on Instagram are due within a day: Meta closes the window for them after 24 h.
  'instagram-message': { hours: 24, why: 'developers.facebook.com, send-message: standard messaging window of 24 h' },
  // Mail desks answer within a day or so where they answer (Eptica: 7 h 51 min on average); two working days more are fair.
  email: { hours: 72, why: 'Eptica, 500 US retailers: 7 h 51 min on average; doubled for a weekend' },
};

/** Hours between two public texts of one case: X takes posts that follow fast and alike for spam. */
export const betweenPublicTexts: Wait = {
  hours: 24,
  why: 'X Authenticity policy, Apr 2025: repeated near-identical posts and high-volume mentions are spam',
};

/** Without a date: how long "please wait" and a stalled talk are given. */
export const waitAfterSituation: Readonly<Partial<Record<Situation, Wait>>> = {
  'please-wait': { hours: 48, why: 'the six steps: nothing useful for two days is a case for a supervisor' },
};

/** Days after its date on which a promise is checked: money and parcels are booked and scanned late. */
export const daysAfterPromise = 3;

/** Days after the day up to which they asked to wait. */
export const daysAfterWait = 1;

/** What was promised, as far as it decides when it is due. */
export type PromiseKind = 'parcel' | 'card-refund' | 'paypal-refund';

/** Days by the calendar until a promise without a date is due. */
export const daysOfPromise: Readonly<Record<PromiseKind, { days: number; source: string }>> = {
  // Ten working days.
  parcel: {
    days: 14,
    source:
      'USPS Priority International: 6 to 10 business days (goshippo.com, usps international shipping guide, 2023)',
  },
  // Ten working days.
  'card-refund': { days: 14, source: 'razorpay.com/docs/payments/refunds/normal: cards 5 to 10 days' },
  // Five working days; only what goes on to a credit card behind PayPal may take 30 (paypal.com faq1083).
  'paypal-refund': { days: 7, source: 'paypal.com/au/smarthelp faq841: 3 to 5 business days from a bank account' },
};
