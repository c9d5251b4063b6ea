import { describe, expect, test } from 'vitest';
import { ownBrand } from '../../../src/core/brands/own-brand.ts';
import { anAccount } from '../../support/draft-brands.ts';
import { type ACase, prepared } from '../../support/draft-preparing.ts';

/** The warnings after the self-check, which comes first in every case, of an order paid in a way without a last day. */
function warningsOf(aCase: ACase) {
  const [first, ...others] = prepared({ ...aCase, answers: { paidWith: 'klarna', ...aCase.answers } }).warnings;
  expect(first).toEqual({ code: 'self-check', problem: aCase.answers?.problem ?? 'damaged' });
  return others;
}
const codesOf = (aCase: ACase) => warningsOf(aCase).map(({ code }) => code);

test('a case in order has nothing to warn of but what to look at', () => expect(warningsOf({})).toEqual([]));

describe('a warning comes when it should', () => {
  const account = { handle: 'AcmeHelp' };

  test.each<{ when: string; given: ACase; warning: object }>([
    {
      when: 'nobody was written to',
      given: { answers: { contacts: [] } },
      warning: { code: 'never-contacted', comeBackOn: '2026-11-25' },
    },
    {
      when: 'it is already tomorrow for the shopper',
      given: { answers: { contacts: [] }, timeZone: 'Pacific/Auckland', now: new Date('2026-11-22T12:00:00Z') },
      warning: { code: 'never-contacted', comeBackOn: '2026-11-26' },
    },
    {
      when: 'required evidence is missing',
      given: { answers: { evidence: ['problem-photos'] } },
      warning: { code: 'evidence-missing', ids: ['order-confirmation'] },
    },
    {
      when: 'the order number is short',
      given: { answers: { order: { number: 'A1234' } } },
      warning: { code: 'order-number-hidden' },
    },
    {
      when: 'the item is in another script',
      given: { answers: { item: '限量版跑鞋' } },
      warning: { code: 'other-script', field: 'item', words: '限量版跑鞋' },
    },
    {
      when: 'the detail is in another script',
      given: { answers: { detail: '鞋底裂开了' } },
      warning: { code: 'other-script', field: 'detail' },
    },
    {
      when: 'a phone number was typed',
      given: { answers: { detail: 'Call 13800138000 or 13900139000.' } },
      warning: { code: 'personal-data-masked', kinds: ['phone'] },
    },
    {
      when: 'the brand has a caution',
      given: { brand: { cautions: ['fake-accounts-seen'], confusedWith: ['adidas'] } },
      warning: {
        code: 'brand-caution',
        caution: 'fake-accounts-seen',
        brand: 'Nike',
        others: ['adidas'],
        helpPage: 'https://www.nike.com/help',
      },
    },
    {
      when: 'the brand has no account',
      given: { brand: { accounts: [] } },
      warning: { code: 'no-account', brand: 'Nike', helpPage: 'https://www.nike.com/help' },
    },
    {
      when: 'an account was not seen for two years',
      given: { brand: { accounts: [anAccount({ ...account, confidence: 'medium', seen: '2018-11' })] } },
      warning: { code: 'account-unconfirmed', handle: 'AcmeHelp', seen: '2018-11', website: 'nike.com' },
    },
    {
      when: 'an account was not seen for a year',
      given: { brand: { accounts: [anAccount({ ...account, seen: '2025-06' })] } },
      warning: { code: 'account-look-again', handle: 'AcmeHelp', seen: '2025-06', website: 'nike.com' },
    },
    {
      when: 'an account is closed',
      given: { brand: { accounts: [anAccount({ ...account, state: 'closed' })] } },
      warning: { code: 'account-retired', handle: 'AcmeHelp', renamedTo: null },
    },
    {
      when: 'the shopper gave the account',
      given: {
        brand: ownBrand(
          { name: 'Acme', support: 'AcmeHelp' },
          { retired: [], home: { country: 'GB', timeZone: 'UTC' } },
        ),
      },
      warning: { code: 'account-given', handle: 'AcmeHelp' },
    },
  ])('$when', ({ given, warning }) => expect(warningsOf(given)).toEqual([warning]));

  test('a card number is removed everywhere, and not told as something to give in a message', () => {
    expect(warningsOf({ answers: { detail: 'Paid with 4111 1111 1111 1111.' } })).toEqual([
      { code: 'secret-removed', kinds: ['card'] },
    ]);
  });

  test('a final text without any contact is too early', () => {
    expect(codesOf({ answers: { tone: 'final', contacts: [] } })).toEqual(['never-contacted', 'final-too-early']);
  });

  test('an item in another script is repeated without its phone number', () => {
    expect(warningsOf({ answers: { item: '限量版跑鞋 13800138000' } })).toEqual([
      { code: 'personal-data-masked', kinds: ['phone'] },
      { code: 'other-script', field: 'item', words: '限量版跑鞋 138****8000' },
    ]);
  });

  test('a charge of somebody else’s making is a matter for the bank, contacted or not', () => {
    const answers = { problem: 'not-my-charge', contacts: [], evidence: ['bank-statement'] } as const;
    expect(codesOf({ answers: { ...answers, contacts: [], evidence: ['bank-statement'] } })).toEqual(['not-my-charge']);
  });
});

describe('a warning stays away when it should', () => {
  test.each<{ when: string; given: ACase }>([
    { when: 'a final text follows contacts', given: { answers: { tone: 'final' } } },
    {
      when: 'the order number is hidden on request',
      given: { answers: { order: { number: 'A1234' }, showOrder: 'none' } },
    },
    { when: 'there is no order number', given: { answers: { order: { number: null } } } },
    { when: 'a Chinese name of a usual good is typed', given: { answers: { item: '跑鞋' } } },
    {
      when: 'the draft is Chinese and so are the words',
      given: { answers: { item: '限量版跑鞋', detail: '鞋底裂开了', draftLanguage: 'zh' } },
    },
    { when: 'the detail is a usual one', given: { answers: { detail: 'torn-or-split' } } },
    {
      when: 'the shopper looked at an old account',
      given: {
        answers: { confirmedAccounts: ['NikeSupport'] },
        brand: { accounts: [anAccount({ handle: 'NikeSupport', seen: '2018' })] },
      },
    },
  ])('$when', ({ given }) => expect(warningsOf(given)).toEqual([]));

  test.each<{ when: string; given: ACase }>([
    { when: 'the accounts are old', given: { brand: { accounts: [anAccount({ handle: 'A', seen: null })] } } },
    { when: 'the order number is short', given: { answers: { order: { number: 'A1234' } } } },
    { when: 'a phone number was typed', given: { answers: { detail: 'Call 13800138000.' } } },
    { when: 'the brand has no account', given: { brand: { accounts: [] } } },
    { when: 'the brand has left X', given: { brand: { cautions: ['left-x', 'fake-accounts-seen', 'group-account'] } } },
  ])('X is out of reach, and $when', ({ given }) => {
    const answers = { ...given.answers, canUseX: false };
    expect(warningsOf({ ...given, answers })).toEqual([{ code: 'email-only', deadline: 'ask' }]);
  });

  test('what is known of the company itself is said without X too', () => {
    const found = codesOf({ answers: { canUseX: false }, brand: { cautions: ['company-gone', 'news-account'] } });
    expect(found).toEqual(['email-only', 'brand-caution']);
  });
});
