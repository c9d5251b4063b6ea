import type { Payment, Shop } from '../../src/core/case/vocabulary.ts';
import { aDesk } from './a-desk.ts';
import type { ADraftInput } from './draft-input.ts';
import type { Reading } from './draft-readings.ts';
import { knownTalk } from './draft-talk.ts';

const ownWords =
  'The left sole is split open along the inner side, and the right one has started to come off at the heel as well.';

/** Where a final text leads when the brand does not settle it. */
const routes: readonly { route: string; boughtFrom: Shop; paidWith: Payment }[] = [
  { route: 'paypal', boughtFrom: 'brand-site', paidWith: 'paypal' },
  { route: 'card', boughtFrom: 'brand-site', paidWith: 'unionpay' },
  { route: 'pay-later', boughtFrom: 'brand-site', paidWith: 'afterpay' },
  { route: 'marketplace', boughtFrom: 'aliexpress', paidWith: 'visa' },
  { route: 'payment-provider', boughtFrom: 'brand-site', paidWith: 'alipay' },
  { route: 'bank', boughtFrom: 'private-seller', paidWith: 'bank-transfer' },
];

const nothingKnown: NonNullable<ADraftInput['answers']> = {
  detail: null,
  remedies: ['refund'],
  order: { number: null, placedOn: null, expectedBy: null, deliveredOn: null, tracking: null },
  amount: null,
  paidWith: null,
  paidOn: null,
  contacts: [],
  evidence: [],
  name: null,
  country: null,
};

/** What makes a text differ besides problem and tone: accounts, own words, how much is known, where it leads. */
export const specialReadings: readonly Reading[] = [
  shoes('public-post.no-account', 'public-post', { handles: [] }),
  shoes('public-post.one-account', 'public-post', { handles: ['NikeSupport'] }),
  shoes('public-post.long-own-words', 'public-post', { answers: { detail: ownWords, tone: 'firm' } }),
  shoes('public-post.own-item', 'public-post', { answers: { item: 'trail shoes, size 42' }, itemId: null }),
  shoes('public-post.no-order-number', 'public-post', { answers: { showOrder: 'none' } }),
  shoes('public-post.nothing-known', 'public-post', { answers: nothingKnown }),
  shoes('public-post.british-shop', 'public-post', {
    brand: { name: 'ASOS', country: 'GB', desk: aDesk({ country: 'GB', timeZone: 'Europe/London' }), hashtag: '#ASOS' },
    handles: ['ASOS_HeretoHelp', 'ASOS'],
    answers: { neededBy: '2026-12-24' },
  }),
  shoes('direct-message.nothing-known', 'direct-message', { answers: nothingKnown }),
  shoes('direct-message.everything-known', 'direct-message', {
    accountChecked: true,
    answers: {
      order: { receivedOn: '2026-11-16' },
      shippedTo: 'forwarder',
      claim: { value: 60, currency: 'USD' },
      neededBy: '2026-12-24',
      reference: 'CASE-889912',
      accountEmail: 'li.wei@mail.example',
      postcode: '200040',
    },
  }),
  shoes('direct-message.as-asked', 'direct-message', {
    talk: { ...knownTalk, situation: 'asked-for-message' },
    scripts: { 'direct-message': 'direct-message' },
  }),
  shoes('email.everything-known', 'email', {
    screenLanguage: 'en',
    answers: {
      order: { receivedOn: '2026-11-16' },
      shippedTo: 'forwarder',
      claim: { value: 60, currency: 'USD' },
      neededBy: '2026-12-24',
      reference: 'CASE-889912',
      accountEmail: 'li.wei@mail.example',
      postcode: '200040',
      tone: 'firm',
    },
  }),
  shoes('email.nothing-known', 'email', { answers: nothingKnown }),
  ...routes.map(({ route, ...answers }) =>
    shoes(`email.next-route-${route}`, 'email', { answers: { ...answers, tone: 'final' }, seed: route }),
  ),
];

function shoes(name: string, kind: Reading['kind'], given: ADraftInput): Reading {
  return { name, kind, itemId: 'running-shoes', given };
}
