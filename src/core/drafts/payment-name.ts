import type { Answers } from '../case/answers.ts';
import type { Payment, Shop } from '../case/vocabulary.ts';
import type { NextRoute, Phrases } from './template.ts';

type PaidWith = NonNullable<Answers['paidWith']>;

/** `PayPal`, `Visa card`, or a wallet with the card behind it; null for "another way", which tells a shop nothing. */
export function paymentName(paidWith: PaidWith, { payments, walletAndCard }: Phrases): string | null {
  if (typeof paidWith === 'string') return paidWith === 'other' ? null : payments[paidWith];
  const [before = '', between = '', after = ''] = walletAndCard.split(/\{\{\w+\}\}/);
  return before + payments[paidWith.wallet] + between + payments[paidWith.card] + after;
}

/**
 * Where the case would go next if the brand does not settle it: a marketplace's own claim first, since it is free and
 * quick, then whoever moved the money.
 */
export function nextRoute(boughtFrom: Shop | null, paidWith: PaidWith | null): NextRoute {
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
