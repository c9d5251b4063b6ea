import type { Problem } from '../case/problems.ts';
import type { Payment } from '../case/vocabulary.ts';

/** How money comes back through whoever moved it. */
export const DISPUTE_ROUTES = ['paypal-dispute', 'chargeback', 'afterpay-dispute'] as const;
export type DisputeRoute = (typeof DISPUTE_ROUTES)[number];

/** What a provider would call a problem. */
export type Ground = 'not-received' | 'not-as-described' | 'refund' | 'wrong-charge';

/** Null where none of the providers' rules plainly covers the problem. */
export const grounds: Record<Problem, Ground | null> = {
  'not-shipped': 'not-received',
  'not-received': 'not-received',
  'marked-delivered': 'not-received',
  'returned-to-sender': 'not-received',
  damaged: 'not-as-described',
  defective: 'not-as-described',
  'wrong-item': 'not-as-described',
  'missing-parts': 'not-as-described',
  'not-as-described': 'not-as-described',
  'wrong-size': 'not-as-described',
  counterfeit: 'not-as-described',
  'refund-overdue': 'refund',
  'refund-short': 'refund',
  'cancelled-by-seller': 'refund',
  overcharged: 'wrong-charge',
  'return-refused': null,
  'change-of-mind': null,
  'change-before-shipping': null,
  'price-drop': null,
  'customs-charged': null,
  'warranty-refused': null,
  'subscription-not-cancelled': null,
  'account-locked': null,
  'not-my-charge': null,
  other: null,
};

export type DisputeRule = {
  paidWith: readonly Payment[];
  covers: readonly Ground[];
  /** Where the shopper lives (ISO 3166); anywhere unless said. */
  country?: string;
  /** Days. Where there are two, the one that ends sooner counts. */
  afterPayment: number;
  afterDelivery?: number;
  route: DisputeRoute;
  source: string;
  /** high: the provider states the days itself. medium: a payment processor does, or the provider for the usual case. */
  confidence: 'high' | 'medium';
};

const cards = ['visa', 'mastercard', 'amex', 'unionpay', 'jcb', 'discover'] as const;
const anyGround = ['not-received', 'not-as-described', 'refund', 'wrong-charge'] as const;
const adyen = 'https://docs.adyen.com/developers/risk-management/dispute-management/chargeback-guidelines';

/** The first rule that fits counts. Stored copies of the pages, read 2026-11-21. */
export const disputeRules: readonly DisputeRule[] = [
  {
    paidWith: ['paypal'],
    covers: ['not-received'],
    afterPayment: 180,
    route: 'paypal-dispute',
    source: 'https://history.paypal.com/us/cshelp/article/dispute-filing-timeframes-help1173',
    confidence: 'high',
  },
  // Since 2024-05-20; older pages still say 180 days for everything.
  {
    paidWith: ['paypal'],
    covers: ['not-as-described'],
    afterPayment: 180,
    afterDelivery: 30,
    route: 'paypal-dispute',
    source: 'https://history.paypal.com/us/cshelp/article/dispute-filing-timeframes-help1173',
    confidence: 'high',
  },
  // 60 days from the statement, which comes after the payment. The bank's own limit, shorter than the networks'.
  {
    paidWith: cards,
    covers: anyGround,
    country: 'HK',
    afterPayment: 60,
    route: 'chargeback',
    source: 'https://sc.com/hk/credit-cards/dispute-resolution',
    confidence: 'high',
  },
  // Visa's rules count some cases from the expected delivery or the promised refund; its page for shoppers, from the purchase.
  {
    paidWith: ['visa'],
    covers: anyGround,
    afterPayment: 120,
    route: 'chargeback',
    source: 'https://www.visa.co.uk/how-you-pay-matters/chargeback-purchase-disputes.html',
    confidence: 'medium',
  },
  {
    paidWith: ['mastercard'],
    covers: ['wrong-charge'],
    afterPayment: 90,
    route: 'chargeback',
    source: 'https://docs.adyen.com/issuing/disputes',
    confidence: 'medium',
  },
  {
    paidWith: ['mastercard'],
    covers: anyGround,
    afterPayment: 120,
    route: 'chargeback',
    source: 'https://docs.adyen.com/issuing/disputes',
    confidence: 'medium',
  },
  // From the delivery where that is later.
  {
    paidWith: ['amex', 'unionpay', 'jcb', 'discover'],
    covers: anyGround,
    afterPayment: 120,
    route: 'chargeback',
    source: adyen,
    confidence: 'medium',
  },
  {
    paidWith: ['afterpay'],
    covers: ['not-received', 'not-as-described', 'refund'],
    afterPayment: 180,
    route: 'afterpay-dispute',
    source: 'https://developerhub.ppro.com/simple-api/docs/afterpay-disputechargebacks',
    confidence: 'medium',
  },
];
