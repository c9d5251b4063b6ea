import { describe, expect, test } from 'vitest';
import { someAnswers } from '../../support/draft-input.ts';
import { answersAreRight, parseAnswers } from '../../support/parse-answers.ts';
import { acmeAnswers } from '../../support/some-case.ts';

const least = { brand: 'nike', problem: 'damaged', remedies: ['refund'], item: 'running shoes' };

const nothingElse = {
  detail: null,
  order: { number: null, placedOn: null, expectedBy: null, deliveredOn: null, receivedOn: null, tracking: null },
  amount: null,
  claim: null,
  boughtFrom: null,
  sellerCountry: null,
  paidWith: null,
  paidOn: null,
  shippedTo: null,
  neededBy: null,
  contacts: [],
  reference: null,
  evidence: [],
  name: null,
  accountEmail: null,
  postcode: null,
  country: null,
  timeZone: null,
  canUseX: true,
  tone: 'polite',
  draftLanguage: 'en',
  showOrder: 'last4',
  hashtags: 'service',
  confirmedAccounts: [],
};

/** The least answers with a field of them, or of an object in them, changed. */
const withField = (field: string, value: unknown): object => {
  const [first = '', second] = field.split('.');
  return { ...least, [first]: second === undefined ? value : { [second]: value } };
};

describe('answers', () => {
  test('four fields are enough: every other is there, and none is null', () => {
    expect(parseAnswers(least)).toEqual({ ...least, ...nothingElse });
  });

  test.each(Object.keys(nothingElse))('%s may be null or left empty', (field) => {
    expect(parseAnswers({ ...least, [field]: null })).toEqual({ ...least, ...nothingElse });
    if (!Array.isArray(nothingElse[field as keyof typeof nothingElse]) && field !== 'order') {
      expect(parseAnswers({ ...least, [field]: '' })).toEqual({ ...least, ...nothingElse });
    }
  });

  test.each([
    ['the least', least],
    ['a case in full', someAnswers()],
    ['a shop that is not in the directory', acmeAnswers],
    ['a wallet with a card behind it', { ...least, paidWith: { wallet: 'apple-pay', card: 'visa' } }],
    [
      'signs to be cleaned',
      {
        ...least,
        item: ' a\u200bb  c\n',
        brand: { name: ' Acme ', support: '@Acme', website: 'https://Acme.example/x' },
      },
    ],
  ])('read again, %s stays as it is', (_, raw) => {
    const once = parseAnswers(raw);
    expect(parseAnswers(once)).toEqual(once);
    expect(parseAnswers(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });

  test('what is written twice counts once, in the order of the first', () => {
    const twice = {
      remedies: ['refund', 'repair', 'refund'],
      evidence: ['emails', 'emails'],
      confirmedAccounts: ['@Nike', 'Nike'],
    };
    const { remedies, evidence, confirmedAccounts } = parseAnswers({ ...least, ...twice });
    expect({ remedies, evidence, confirmedAccounts }).toEqual({
      remedies: ['refund', 'repair'],
      evidence: ['emails'],
      confirmedAccounts: ['Nike'],
    });
  });

  test('a contact without a number happened once', () => {
    expect(parseAnswers({ ...least, contacts: [{ channel: 'phone' }] }).contacts).toEqual([
      { channel: 'phone', times: 1, firstOn: null, answered: null },
    ]);
  });

  test.each([
    ['@AcmeHelp', 'AcmeHelp'],
    ['＠AcmeHelp', 'AcmeHelp'],
    [' Acme_1 ', 'Acme_1'],
  ])('the account %j is %s', (support, handle) => {
    expect(parseAnswers({ ...least, brand: { name: 'Acme', support } }).brand).toMatchObject({ support: handle });
  });

  test.each([
    ['https://www.Acme.example/help?x=1', 'www.acme.example'],
    ['acme.example/', 'acme.example'],
    ['ACME.co.uk', 'acme.co.uk'],
  ])('the website %j is %s', (website, host) => {
    expect(parseAnswers({ ...least, brand: { name: 'Acme', website } }).brand).toMatchObject({ website: host });
  });
});

describe('limits', () => {
  test.each([
    ['item', 200],
    ['detail', 1_000],
    ['brand', 100],
    ['name', 100],
    ['reference', 100],
    ['postcode', 100],
    ['order.number', 60],
    ['order.tracking', 100],
    ['accountEmail', 254],
  ] as const)('%s: %i characters are taken, one more is not', (field, limit) => {
    expect(answersAreRight(withField(field, 'x'.repeat(limit)))).toBe(true);
    expect(answersAreRight(withField(field, 'x'.repeat(limit + 1)))).toBe(false);
  });

  test('twenty contacts are taken, one more is not', () => {
    const contacts = (count: number) => ({ ...least, contacts: Array(count).fill({ channel: 'email' }) });
    expect([20, 21].map((count) => answersAreRight(contacts(count)))).toEqual([true, false]);
  });

  test.each([
    [1, true],
    [999, true],
    [0, false],
    [1_000, false],
    [1.5, false],
    [-1, false],
  ])('%d times: %s', (times, right) => {
    expect(answersAreRight({ ...least, contacts: [{ channel: 'email', times }] })).toBe(right);
  });

  test.each([
    [0.01, true],
    [999_999_999_999, true],
    [0, false],
    [-5, false],
    [1e12, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
  ])('an amount of %d: %s', (value, right) => {
    expect(answersAreRight({ ...least, amount: { value, currency: 'USD' } })).toBe(right);
  });
});
