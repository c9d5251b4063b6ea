import { describe, expect, test } from 'vitest';
import { answerFlags } from '../../../src/cli/answers/answer-flags.ts';
import { answerMistakes, flagOf } from '../../../src/core/case/answer-mistakes.ts';
import { DRAFT_LANGUAGES, PAYMENTS, TONES } from '../../../src/core/case/vocabulary.ts';
import type { Mistake } from '../../../src/core/errors.ts';

const least = { brand: 'nike', problem: 'damaged', remedies: ['refund'], item: 'running shoes' };
const long = 'x'.repeat(1_001);

/** What is changed in answers that are right, and what is said about it. */
const rows: readonly (readonly [name: string, change: Record<string, unknown>, mistake: Mistake])[] = [
  ['no brand', { brand: undefined }, { code: 'missing-answer', field: 'brand', flag: '--brand' }],
  ['no problem', { problem: undefined }, { code: 'missing-answer', field: 'problem', flag: '--problem' }],
  ['a problem of null', { problem: null }, { code: 'missing-answer', field: 'problem', flag: '--problem' }],
  ['no remedies', { remedies: undefined }, { code: 'missing-answer', field: 'remedies', flag: '--remedies' }],
  ['an empty list of remedies', { remedies: [] }, { code: 'missing-answer', field: 'remedies', flag: '--remedies' }],
  ['no item', { item: undefined }, { code: 'missing-answer', field: 'item', flag: '--item' }],
  ['an item of spaces', { item: ' \u200b ' }, { code: 'empty-answer', field: 'item' }],
  ['a brand of nothing', { brand: '' }, { code: 'empty-answer', field: 'brand' }],
  ['a long detail', { detail: long }, { code: 'too-long', field: 'detail', length: 1_001, limit: 1_000 }],
  ['a long item', { item: long }, { code: 'too-long', field: 'item', length: 1_001, limit: 200 }],
  ['a long brand', { brand: long }, { code: 'too-long', field: 'brand', length: 1_001, limit: 100 }],
  [
    'too many contacts',
    { contacts: Array(21).fill({ channel: 'email' }) },
    { code: 'too-many', field: 'contacts', count: 21, limit: 20 },
  ],
  ['a field misspelt', { itme: 'x' }, { code: 'unknown-field', field: 'itme', nearest: 'item' }],
  [
    'a field nobody knows',
    { favouriteColour: 'x' },
    { code: 'unknown-field', field: 'favouriteColour', nearest: null },
  ],
  [
    'a field of the order misspelt',
    { order: { placedon: '2026-11-02' } },
    { code: 'unknown-field', field: 'order.placedon', nearest: 'placedOn' },
  ],
  [
    'a field of a contact misspelt',
    { contacts: [{ channel: 'email', time: 3 }] },
    { code: 'unknown-field', field: 'contacts.0.time', nearest: 'times' },
  ],
  [
    'a field of a brand misspelt',
    { brand: { name: 'Acme', suport: 'A' } },
    { code: 'unknown-field', field: 'brand.suport', nearest: 'support' },
  ],
  [
    'a brand without a name',
    { brand: { support: 'Acme' } },
    { code: 'missing-answer', field: 'brand.name', flag: '--brand-name' },
  ],
  [
    'a wallet without a card',
    { paidWith: { wallet: 'apple-pay' } },
    { code: 'missing-answer', field: 'paidWith.card', flag: '--paid-with-card' },
  ],
  ['a number for a brand', { brand: 7 }, { code: 'wrong-type', field: 'brand', value: '7', expected: 'text' }],
  ['a list for an item', { item: ['x'] }, { code: 'wrong-type', field: 'item', value: '["x"]', expected: 'text' }],
  [
    'a word for remedies',
    { remedies: 'refund' },
    { code: 'wrong-type', field: 'remedies', value: 'refund', expected: 'list' },
  ],
  ['a word for the order', { order: 'C01' }, { code: 'wrong-type', field: 'order', value: 'C01', expected: 'object' }],
  [
    'a word for the amount',
    { amount: '129 USD' },
    { code: 'wrong-type', field: 'amount', value: '129 USD', expected: 'object' },
  ],
  [
    'a text for a number',
    { amount: { value: '129', currency: 'USD' } },
    { code: 'wrong-type', field: 'amount.value', value: '129', expected: 'number' },
  ],
  [
    'a word for yes or no',
    { canUseX: 'maybe' },
    { code: 'wrong-type', field: 'canUseX', value: 'maybe', expected: 'yes-or-no' },
  ],
  [
    'a day of another form',
    { order: { placedOn: '2.11.2026' } },
    { code: 'bad-date', field: 'order.placedOn', value: '2.11.2026' },
  ],
  ['a day that is none', { paidOn: '2026-02-30' }, { code: 'bad-date', field: 'paidOn', value: '2026-02-30' }],
  [
    'a day of a contact',
    { contacts: [{ channel: 'email', firstOn: 'soon' }] },
    { code: 'bad-date', field: 'contacts.0.firstOn', value: 'soon' },
  ],
  [
    'a zone misspelt',
    { timeZone: 'Asia/Shangai' },
    { code: 'bad-zone', field: 'timeZone', value: 'Asia/Shangai', nearest: 'Asia/Shanghai' },
  ],
  [
    'a zone of a brand',
    { brand: { name: 'Acme', timeZone: '+08:00' } },
    { code: 'bad-zone', field: 'brand.timeZone', value: '+08:00', nearest: null },
  ],
  [
    'no amount at all',
    { amount: { value: 0, currency: 'USD' } },
    { code: 'bad-amount', field: 'amount.value', value: '0' },
  ],
  [
    'times of zero',
    { contacts: [{ channel: 'email', times: 0 }] },
    { code: 'bad-number', field: 'contacts.0.times', value: '0', least: 1, most: 999 },
  ],
  [
    'times of a thousand',
    { contacts: [{ channel: 'email', times: 1_000 }] },
    { code: 'bad-number', field: 'contacts.0.times', value: '1000', least: 1, most: 999 },
  ],
  [
    'an account with a dash',
    { brand: { name: 'Acme', support: 'acme-help' } },
    { code: 'bad-handle', field: 'brand.support', value: 'acme-help' },
  ],
  [
    'a confirmed account',
    { confirmedAccounts: ['@a b'] },
    { code: 'bad-handle', field: 'confirmedAccounts.0', value: 'a b' },
  ],
  [
    'an order number that is a mention',
    { order: { number: 'ask @nike' } },
    { code: 'bad-order-number', field: 'order.number', value: 'ask @nike' },
  ],
  [
    'an order number without a sign that counts',
    { order: { number: '---' } },
    { code: 'bad-order-number', field: 'order.number', value: '---' },
  ],
  [
    'an order number as long as a sentence',
    { order: { number: '1'.repeat(61) } },
    { code: 'too-long', field: 'order.number', length: 61, limit: 60 },
  ],
  [
    'a website that is none',
    { brand: { name: 'Acme', website: 'acme' } },
    { code: 'bad-website', field: 'brand.website', value: 'acme' },
  ],
  [
    'a country misspelt',
    { country: 'UK' },
    { code: 'unknown-value', field: 'country', value: 'UK', nearest: 'GB', allowed: [] },
  ],
  [
    'a country by name',
    { country: 'China' },
    { code: 'unknown-value', field: 'country', value: 'China', nearest: 'CN', allowed: [] },
  ],
  [
    'a currency misspelt',
    { amount: { value: 1, currency: 'RMB' } },
    { code: 'unknown-value', field: 'amount.currency', value: 'RMB', nearest: 'CNY', allowed: [] },
  ],
  [
    'a tone',
    { tone: 'polit' },
    { code: 'unknown-value', field: 'tone', value: 'polit', nearest: 'polite', allowed: TONES },
  ],
  [
    'a draft language',
    { draftLanguage: 'de' },
    { code: 'unknown-value', field: 'draftLanguage', value: 'de', nearest: null, allowed: DRAFT_LANGUAGES },
  ],
  [
    'a payment',
    { paidWith: 'paypall' },
    { code: 'unknown-value', field: 'paidWith', value: 'paypall', nearest: 'paypal', allowed: PAYMENTS },
  ],
  [
    'a card of a wallet',
    { paidWith: { wallet: 'apple-pay', card: 'vsa' } },
    { code: 'unknown-value', field: 'paidWith.card', value: 'vsa', nearest: 'visa', allowed: PAYMENTS },
  ],
];

describe('a mistake in the answers is told as a code with its values', () => {
  test.each(rows)('%s', (_, change, mistake) => {
    expect(answerMistakes({ ...least, ...change })[0]).toEqual(mistake);
  });

  test.each([
    ['problem', 'damged', 'damaged'],
    ['remedies', ['refnd'], 'refund'],
    ['evidence', ['problem-photo'], 'problem-photos'],
    ['boughtFrom', 'amazn', 'amazon'],
    ['shippedTo', 'hom', 'home'],
    ['showOrder', 'last', 'last4'],
    ['hashtags', 'non', 'none'],
  ])('a misspelt %s (%s): the nearest right one is %s', (field, value, nearest) => {
    expect(answerMistakes({ ...least, [field]: value })[0]).toMatchObject({ code: 'unknown-value', nearest });
  });
});

test('answers that are right have no mistakes', () => expect(answerMistakes(least)).toEqual([]));

test('every mistake is told, not the first alone', () => {
  const codes = answerMistakes({ brand: 'nike', problem: 'x', remedies: [], tone: 'rude' }).map(({ code }) => code);
  expect(codes).toEqual(['unknown-value', 'missing-answer', 'missing-answer', 'unknown-value']);
});

test.each([[null], [[]], ['nike'], [7], [undefined]])('%j is no answers object', (raw) => {
  expect(answerMistakes(raw)).toHaveLength(1);
});

test('a value is told in a hundred signs at most', () => {
  const [found] = answerMistakes({ ...least, tone: 'x'.repeat(10_000) });
  expect(found).toMatchObject({ value: 'x'.repeat(100) });
});

test('the flag of every field is one that the command line knows', () => {
  const flags = Object.values(answerFlags).map(({ path }) => flagOf(path.join('.')));
  expect(flags).toEqual(Object.keys(answerFlags).map((name) => `--${name}`));
});

test('a field inside a list is answered by the flag of the list', () => {
  const [found] = answerMistakes({ ...least, contacts: [{ times: 3 }] });
  expect(found).toEqual({ code: 'missing-answer', field: 'contacts.0.channel', flag: '--contacts' });
});

test.each([
  ['country', 'cn', 'CN'],
  ['country', 'UK', 'GB'],
  ['country', 'XX', null],
  ['amount.currency', 'usd', 'USD'],
  ['amount.currency', 'rmb', 'CNY'],
  ['amount.currency', '$', 'USD'],
  ['amount.currency', '?', null],
])('%s %s: the code that was meant is %s, and none is guessed', (field, value, nearest) => {
  const change = field === 'country' ? { country: value } : { amount: { value: 1, currency: value } };
  expect(answerMistakes({ ...least, ...change })).toEqual([
    { code: 'unknown-value', field, value, nearest, allowed: [] },
  ]);
});
