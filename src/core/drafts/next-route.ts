import type { Answers } from '../case/answers.ts';
import type { Payment, Shop } from '../case/vocabulary.ts';

/** Where a payment or a shop leads when the brand does not settle it; a sentence each in `phrases.json`. */
export const NEXT_ROUTES = ['paypal', 'card', 'pay-later', 'marketplace', 'payment-provider', 'bank'] as const;
export type NextRoute = (typeof NEXT_ROUTES)[number];

/**
 * Where the case would go next if the brand does not settle it: a marketplace's own claim first, since it is free and
 * quick, then whoever moved the money.
 */
export function nextRoute(boughtFrom: Shop | null, paidWith: Answers['paidWith']): NextRoute {
  if (boughtFrom !== null && marketplaces.has(boughtFrom)) return 'marketplace';
  if (paidWith === null) return 'payment-provider';
  return routeOf[typeof paidWith === 'string' ? paidWith : paidWith.card];
}

const marketplaces: ReadonlySet<Shop> = new Set<Shop>([
  'amazon',
  'ebay',
  'etsy',
  'aliexpress',
  'temu',
  'tiktok-shop',
  'shopee',
  'lazada',
  'walmart',
  'mercari',
  'vinted',
  'depop',
  'stockx',
  'taobao',
  'jd',
]);

const routeOf: Record<Payment, NextRoute> = {
  paypal: 'paypal',
  visa: 'card',
  mastercard: 'card',
  amex: 'card',
  unionpay: 'card',
  jcb: 'card',
  discover: 'card',
  'debit-card': 'card',
  klarna: 'pay-later',
  afterpay: 'pay-later',
  clearpay: 'pay-later',
  alipay: 'payment-provider',
  'wechat-pay': 'payment-provider',
  'apple-pay': 'payment-provider',
  'shop-pay': 'payment-provider',
  'gift-card': 'payment-provider',
  other: 'payment-provider',
  'bank-transfer': 'bank',
};
