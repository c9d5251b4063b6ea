import { expect, test } from 'vitest';
import { type LastDays, lastDaysOf } from '../../../src/core/routes/last-days.ts';
import type { PlainDate } from '../../../src/core/time/plain-date.ts';
import { type SomeAnswers, someAnswers } from '../../support/draft-input.ts';
import { shippedRoutes } from './some-route.ts';

const noDays = { placedOn: null, expectedBy: null, deliveredOn: null, receivedOn: null };
const dates = { placedOn: '2026-11-02', expectedBy: '2026-11-09', deliveredOn: '2026-11-10' } as const;

/** `route or way day how`, soonest first, then what is unknown. */
function days({ order, ...rest }: SomeAnswers, today: PlainDate = '2026-11-27') {
  const answers = someAnswers({ paidOn: null, ...rest, order: { ...noDays, ...order } });
  const { known, unknown }: LastDays = lastDaysOf(shippedRoutes, answers, today);
  return [
    ...known.map(({ route, way, lastDay, how, confidence }) => `${route ?? way} ${lastDay} ${how} ${confidence}`),
    ...unknown.map(({ way, needs }) => `${way ?? 'unknown'} needs ${needs.join()}`),
  ];
}

test.each<[string, SomeAnswers, string[], PlainDate?]>([
  [
    'PayPal, counted once',
    { paidOn: '2026-11-02', order: dates },
    ['paypal-dispute-not-as-described 2026-12-10 exactly high'],
  ],
  [
    'Visa by its own rule, not by the coarser one',
    { problem: 'not-received', paidWith: 'visa', paidOn: '2026-11-02', order: dates },
    ['visa-not-received 2027-03-09 exactly medium'],
  ],
  [
    'the shorter limit of a bank in Hong Kong beside it',
    { problem: 'not-received', paidWith: 'visa', country: 'HK', paidOn: '2026-11-02', order: dates },
    ['chargeback 2027-01-01 exactly high', 'visa-not-received 2027-03-09 exactly medium'],
  ],
  [
    'Visa for what it has no route for yet',
    { paidWith: 'visa', paidOn: '2026-11-02', order: dates },
    ['chargeback 2027-03-02 exactly medium'],
  ],
  [
    'another card, from the order',
    { paidWith: 'mastercard', order: dates },
    ['chargeback 2027-03-02 cautiously medium'],
  ],
  [
    'the wallet and the card behind it, and the marketplace',
    {
      paidWith: { wallet: 'paypal', card: 'mastercard' },
      boughtFrom: 'amazon',
      paidOn: '2026-11-02',
      order: dates,
    },
    [
      'paypal-dispute-not-as-described 2026-12-10 exactly high',
      'amazon-a-to-z 2027-02-07 exactly high',
      'chargeback 2027-03-02 exactly medium',
    ],
  ],
  [
    'a wallet without a rule of its own: the card behind it',
    { paidWith: { wallet: 'apple-pay', card: 'amex' }, paidOn: '2026-11-02', order: dates },
    ['chargeback 2027-03-02 exactly medium'],
  ],
  [
    'what is over, too',
    { paidOn: '2026-11-02', order: dates },
    ['paypal-dispute-not-as-described 2026-12-10 exactly high'],
    '2027-01-15',
  ],
  [
    'over by the earliest count: nobody can say',
    { order: { placedOn: '2026-10-01' } },
    ['paypal-dispute needs delivered-on'],
  ],
  [
    'a day that the payment may end sooner',
    { order: { deliveredOn: '2026-11-10' } },
    ['paypal-dispute-not-as-described 2026-12-10 in-part high', 'paypal-dispute needs paid-on'],
  ],
  ['no payment named', { paidWith: null, order: dates }, ['unknown needs paid-with']],
  [
    'no payment named beside a marketplace: it may end sooner',
    { paidWith: null, boughtFrom: 'amazon', order: dates },
    ['amazon-a-to-z 2027-02-07 exactly high', 'unknown needs paid-with'],
  ],
  ['a card, and no day', { paidWith: 'mastercard' }, ['unknown needs paid-on']],
  ['a payment whose rule names no days', { paidWith: 'alipay', order: dates }, ['unknown needs ']],
  ['nothing that anybody covers', { problem: 'change-of-mind', order: dates }, []],
])('every last day of the case: %s', (_, given, expected, today) => {
  expect(days(given, today)).toEqual(expected);
});

test('an opening that nobody knows leaves the last day known', () => {
  const given = { problem: 'not-received', paidWith: 'gift-card', boughtFrom: 'amazon' } as const;
  expect(days({ ...given, contacts: [], order: { placedOn: '2026-11-02' } })).toEqual([
    'amazon-a-to-z 2027-01-31 cautiously high',
  ]);
});
