import { describe, expect, test } from 'vitest';
import { PROBLEMS } from '../../../src/core/case/problems.ts';
import { PAYMENTS } from '../../../src/core/case/vocabulary.ts';
import { disputeRules, grounds } from '../../../src/core/triage/dispute-rules.ts';
import { paymentLastDay } from '../../../src/core/triage/payment-window.ts';
import { type SomeAnswers, someAnswers } from '../../support/draft-input.ts';

const noDays = { placedOn: null, expectedBy: null, deliveredOn: null, receivedOn: null };

/** The last day and the way, for answers that hold no day but those given. */
function lastDay({ order, ...rest }: SomeAnswers) {
  const found = paymentLastDay(someAnswers({ paidOn: null, ...rest, order: { ...noDays, ...order } }));
  return found === null ? null : [found.lastDay, found.route, found.confidence];
}

describe('the last day of a PayPal dispute', () => {
  test.each<[string, SomeAnswers, string]>([
    ['180 days from the payment', { paidOn: '2026-11-02' }, '2027-05-01'],
    ['across the end of a year', { paidOn: '2026-12-31' }, '2027-06-29'],
    ['across a 29 February', { paidOn: '2027-09-10' }, '2028-03-08'],
    ['from a 29 February', { paidOn: '2028-02-29' }, '2028-08-27'],
    ['from the order where the payment has no day', { order: { placedOn: '2026-11-02' } }, '2027-05-01'],
    [
      'from the payment where both are known',
      { paidOn: '2026-11-05', order: { placedOn: '2026-11-02' } },
      '2027-05-04',
    ],
  ])('for what has not come: %s', (_, given, last) => {
    expect(lastDay({ problem: 'not-received', ...given })).toEqual([last, 'paypal-dispute', 'high']);
  });

  test.each<[string, SomeAnswers, string]>([
    ['30 days from the delivery', { paidOn: '2026-11-02', order: { deliveredOn: '2026-11-10' } }, '2026-12-10'],
    ['from the last day of a month', { paidOn: '2026-10-02', order: { deliveredOn: '2026-10-31' } }, '2026-11-30'],
    ['across February', { paidOn: '2027-01-02', order: { deliveredOn: '2027-01-31' } }, '2027-03-02'],
    ['across a 29 February', { paidOn: '2028-01-02', order: { deliveredOn: '2028-01-31' } }, '2028-03-01'],
    [
      '180 from the payment where that is sooner',
      { paidOn: '2026-01-01', order: { deliveredOn: '2026-06-20' } },
      '2026-06-30',
    ],
    ['where nobody knows when it was paid', { order: { deliveredOn: '2026-11-10' } }, '2026-12-10'],
    [
      'from the tracking, not from the forwarder’s parcel',
      { shippedTo: 'forwarder', order: { deliveredOn: '2026-11-10', receivedOn: '2026-11-20' } },
      '2026-12-10',
    ],
  ])('for what came wrong: %s', (_, given, last) => {
    expect(lastDay({ problem: 'damaged', ...given })).toEqual([last, 'paypal-dispute', 'high']);
  });
});

describe('the last day of a chargeback', () => {
  test.each<[string, SomeAnswers, string, string]>([
    ['Visa', { paidWith: 'visa', problem: 'not-received' }, '2026-03-31', 'medium'],
    [
      'Visa, though the parcel came later',
      { paidWith: 'visa', order: { deliveredOn: '2026-01-20' } },
      '2026-03-31',
      'medium',
    ],
    ['Mastercard', { paidWith: 'mastercard', problem: 'refund-overdue' }, '2026-03-31', 'medium'],
    ['Mastercard, charged twice', { paidWith: 'mastercard', problem: 'overcharged' }, '2026-03-01', 'medium'],
    ['Amex', { paidWith: 'amex', problem: 'cancelled-by-seller' }, '2026-03-31', 'medium'],
    ['UnionPay', { paidWith: 'unionpay', problem: 'damaged' }, '2026-03-31', 'medium'],
    ['JCB', { paidWith: 'jcb', problem: 'not-shipped' }, '2026-03-31', 'medium'],
    ['Discover', { paidWith: 'discover', problem: 'wrong-item' }, '2026-03-31', 'medium'],
    ['a card behind a wallet', { paidWith: { wallet: 'apple-pay', card: 'visa' } }, '2026-03-31', 'medium'],
    ['a card of Hong Kong', { paidWith: 'visa', country: 'HK' }, '2026-01-30', 'high'],
    ['another of Hong Kong', { paidWith: 'mastercard', problem: 'overcharged', country: 'HK' }, '2026-01-30', 'high'],
  ])('%s', (_, given, last, confidence) => {
    expect(lastDay({ paidOn: '2025-12-01', ...given })).toEqual([last, 'chargeback', confidence]);
  });

  test('of a wallet and its card the first to end counts', () => {
    const given = { paidOn: '2026-11-02', paidWith: { wallet: 'paypal', card: 'visa' } } as const;
    expect(lastDay({ ...given, problem: 'not-received' })).toEqual(['2027-03-02', 'chargeback', 'medium']);
    expect(lastDay({ ...given, order: { deliveredOn: '2026-11-10' } })).toEqual([
      '2026-12-10',
      'paypal-dispute',
      'high',
    ]);
  });
});

test('Afterpay gives 180 days from the order', () => {
  const given = { paidWith: 'afterpay', problem: 'not-received', order: { placedOn: '2026-11-02' } } as const;
  expect(lastDay(given)).toEqual(['2027-05-01', 'afterpay-dispute', 'medium']);
});

describe('no last day is known', () => {
  test.each<[string, SomeAnswers]>([
    ['without a way of payment', { paidWith: null, paidOn: '2026-11-02' }],
    ['without any day', {}],
    ['for what came wrong, without the day it came', { paidOn: '2026-11-02' }],
    ['for a card without the day of payment or order', { paidWith: 'visa', order: { deliveredOn: '2026-11-10' } }],
    ['for a debit card of no known network', { paidWith: 'debit-card', paidOn: '2026-11-02' }],
    ['for a bank transfer', { paidWith: 'bank-transfer', paidOn: '2026-11-02' }],
    ['for a gift card', { paidWith: 'gift-card', paidOn: '2026-11-02' }],
    ['for Alipay', { paidWith: 'alipay', paidOn: '2026-11-02' }],
    ['for WeChat Pay', { paidWith: 'wechat-pay', paidOn: '2026-11-02' }],
    ['for Klarna, which states none', { paidWith: 'klarna', paidOn: '2026-11-02' }],
    ['for Clearpay, which states none', { paidWith: 'clearpay', paidOn: '2026-11-02' }],
    ['for a wallet whose card is not known', { paidWith: 'apple-pay', paidOn: '2026-11-02' }],
    ['for a refund that PayPal does not cover by itself', { problem: 'refund-overdue', paidOn: '2026-11-02' }],
    ['for a change of mind', { problem: 'change-of-mind', paidWith: 'visa', paidOn: '2026-11-02' }],
    ['for a strange charge', { problem: 'not-my-charge', paidWith: 'visa', paidOn: '2026-11-02' }],
  ])('%s', (_, given) => expect(lastDay(given)).toBeNull());
});

describe('the rules', () => {
  test('each name a page that states the days', () => {
    expect(disputeRules.filter(({ source }) => !source.startsWith('https://'))).toEqual([]);
  });

  test('give a day for every pair of payment and problem that they cover, and for no other', () => {
    const covered = PAYMENTS.flatMap((paidWith) =>
      PROBLEMS.filter((problem) => {
        const order = { deliveredOn: '2026-11-10' } as const;
        const found = lastDay({ paidWith, problem, paidOn: '2026-11-02', order });
        const rule = disputeRules.some(
          ({ paidWith: means, covers, country }) =>
            country === undefined && means.includes(paidWith) && covers.some((ground) => ground === grounds[problem]),
        );
        expect(found !== null).toBe(rule);
        return rule;
      }),
    );
    expect(covered.length).toBe(115);
  });
});
