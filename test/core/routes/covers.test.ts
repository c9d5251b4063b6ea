import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/case/problems.ts';
import { coversOf } from '../../../src/core/routes/covers.ts';
import { type WhyNot, whyNot } from '../../../src/core/routes/who.ts';
import { type SomeAnswers, someAnswers } from '../../support/draft-input.ts';
import { aRoute, shippedRoute, shippedRoutes } from './some-route.ts';

describe('what each route covers', () => {
  const covered = (id: string): Problem[] =>
    (Object.keys(coversOf) as Problem[]).filter((problem) =>
      coversOf[problem].some((cover) => shippedRoute(id).covers.includes(cover)),
    );
  const notReceived = ['not-shipped', 'not-received', 'marked-delivered', 'returned-to-sender'];
  const wrongGoods = ['damaged', 'defective', 'wrong-item', 'missing-parts', 'not-as-described', 'wrong-size'];
  test.each([
    { id: 'paypal-dispute-not-received', problems: notReceived },
    { id: 'paypal-dispute-not-as-described', problems: [...wrongGoods, 'counterfeit'] },
    { id: 'visa-not-received', problems: notReceived },
    {
      id: 'amazon-a-to-z',
      problems: [...notReceived, ...wrongGoods, 'counterfeit', 'refund-overdue', 'refund-short'],
    },
  ])('$id', ({ id, problems }) => expect(covered(id)).toEqual(problems));
});

describe('who may use a route', () => {
  const german = aRoute({ countries: ['DE', 'AT'] });
  test.each<[string, string | typeof german, SomeAnswers, WhyNot | null]>([
    ['PayPal', 'paypal-dispute-not-as-described', {}, null],
    ['PayPal, for what has not come', 'paypal-dispute-not-as-described', { problem: 'not-received' }, 'not-covered'],
    ['another payment', 'paypal-dispute-not-as-described', { paidWith: 'visa' }, 'paid-otherwise'],
    ['a payment nobody named', 'paypal-dispute-not-as-described', { paidWith: null }, 'payment-unknown'],
    ['the wallet', 'paypal-dispute-not-as-described', { paidWith: { wallet: 'paypal', card: 'visa' } }, null],
    [
      'the card behind it',
      'visa-not-received',
      { problem: 'not-received', paidWith: { wallet: 'paypal', card: 'visa' } },
      null,
    ],
    [
      'another card behind it',
      'visa-not-received',
      { problem: 'not-received', paidWith: { wallet: 'paypal', card: 'amex' } },
      'paid-otherwise',
    ],
    ['Amazon, however it was paid', 'amazon-a-to-z', { boughtFrom: 'amazon', paidWith: null }, null],
    ['another shop', 'amazon-a-to-z', {}, 'bought-elsewhere'],
    ['a shop nobody named', 'amazon-a-to-z', { boughtFrom: null }, 'shop-unknown'],
    ['a change of mind', 'amazon-a-to-z', { boughtFrom: 'amazon', problem: 'change-of-mind' }, 'not-covered'],
    ['a country of the list', german, { country: 'AT' }, null],
    ['another country', german, { country: 'CN' }, 'other-country'],
    ['a country nobody named', german, { country: null }, 'country-unknown'],
  ])('%s', (_, route, answers, reason) => {
    expect(whyNot(typeof route === 'string' ? shippedRoute(route) : route, someAnswers(answers))).toBe(reason);
  });
});

test('PayPal and a chargeback exclude each other, and a chargeback ends an A-to-z claim', () => {
  const said = shippedRoutes.map(({ id, exclusive }) => [id, ...exclusive.map((one) => `${one.rule} ${one.with}`)]);
  expect(said).toEqual([
    ['amazon-a-to-z', 'ends-this chargeback'],
    ['paypal-dispute-not-as-described', 'never-both chargeback'],
    ['paypal-dispute-not-received', 'never-both chargeback'],
    ['visa-not-received', 'never-both paypal-dispute'],
  ]);
});
