import { describe, expect, test } from 'vitest';
import { PAYMENTS, SHOPS } from '../../../src/core/case/vocabulary.ts';
import { NEXT_ROUTES, nextRoute } from '../../../src/core/drafts/next-route.ts';
import { paymentName } from '../../../src/core/drafts/payment-name.ts';
import { compiled } from '../../support/languages.ts';

describe('a payment has a name in each language', () => {
  test.each([
    { paidWith: 'paypal', en: 'PayPal', zh: 'PayPal' },
    { paidWith: 'visa', en: 'Visa card', zh: 'Visa 卡' },
    { paidWith: { wallet: 'apple-pay', card: 'visa' }, en: 'Apple Pay (Visa card)', zh: 'Apple Pay（Visa 卡）' },
    { paidWith: { wallet: 'alipay', card: 'debit-card' }, en: 'Alipay (debit card)', zh: '支付宝（借记卡）' },
  ] as const)('$en', ({ paidWith, en, zh }) => {
    expect([paymentName(paidWith, compiled('en').phrases), paymentName(paidWith, compiled('zh').phrases)]).toEqual([
      en,
      zh,
    ]);
  });
});

describe('where the case would go next', () => {
  test.each([
    { boughtFrom: null, paidWith: null, route: 'payment-provider' },
    { boughtFrom: 'brand-site', paidWith: 'paypal', route: 'paypal' },
    { boughtFrom: 'brand-site', paidWith: 'unionpay', route: 'card' },
    { boughtFrom: 'shopify-store', paidWith: 'debit-card', route: 'card' },
    { boughtFrom: 'instagram-shop', paidWith: 'klarna', route: 'pay-later' },
    { boughtFrom: 'private-seller', paidWith: 'bank-transfer', route: 'bank' },
    { boughtFrom: 'brand-site', paidWith: 'gift-card', route: 'payment-provider' },
    // A wallet only hands the payment on: the card behind it decides.
    { boughtFrom: 'brand-site', paidWith: { wallet: 'apple-pay', card: 'visa' }, route: 'card' },
    { boughtFrom: null, paidWith: { wallet: 'alipay', card: 'bank-transfer' }, route: 'bank' },
    // A marketplace's own claim is free and quick, so it comes before the payment.
    { boughtFrom: 'amazon', paidWith: 'visa', route: 'marketplace' },
    { boughtFrom: 'tiktok-shop', paidWith: 'paypal', route: 'marketplace' },
    { boughtFrom: 'taobao', paidWith: null, route: 'marketplace' },
  ] as const)('$boughtFrom, $paidWith → $route', ({ boughtFrom, paidWith, route }) =>
    expect(nextRoute(boughtFrom, paidWith)).toBe(route),
  );

  test('every shop and payment leads to a route that has a sentence', () => {
    const routes = [null, ...SHOPS].flatMap((shop) => [null, ...PAYMENTS].map((payment) => nextRoute(shop, payment)));
    expect([...new Set(routes)].sort()).toEqual([...NEXT_ROUTES].sort());
  });
});
