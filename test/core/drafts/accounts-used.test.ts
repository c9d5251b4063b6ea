import { describe, expect, test } from 'vitest';
import type { Account, Brand, RetiredHandle } from '../../../src/core/brands/brand.ts';
import { ownBrand } from '../../../src/core/brands/own-brand.ts';
import { accountsUsed, accountWarnings, handlesInText, someChecked } from '../../../src/core/drafts/accounts-used.ts';
import { aBrand, anAccount } from '../../support/draft-brands.ts';

const now = new Date('2026-11-22T10:00:00Z');

const used = (
  brand: Brand,
  { confirmed = [], retired = [] }: { confirmed?: string[]; retired?: RetiredHandle[] } = {},
) => accountsUsed({ brand, shopCountry: null, confirmed, retired, now });

const handlesOf = (account: Partial<Account>, confirmed: string[] = []) =>
  handlesInText(used(aBrand({ accounts: [anAccount({ handle: 'AcmeHelp', ...account })] }), { confirmed }));

describe('an account stands in the text', () => {
  test.each([
    { account: { confidence: 'high', seen: '2026-06' }, handles: ['AcmeHelp'] },
    { account: { confidence: 'high', seen: '2016' }, handles: ['AcmeHelp'] },
    { account: { confidence: 'medium', seen: '2026-06' }, handles: ['AcmeHelp'] },
    { account: { confidence: 'medium', seen: '2024-11' }, handles: ['AcmeHelp'] },
    { account: { confidence: 'medium', seen: '2024-10' }, handles: [] },
    { account: { confidence: 'low', seen: '2026-06' }, handles: [] },
    { account: { state: 'closed' }, handles: [] },
  ] as const)('$account: $handles', ({ account, handles }) => expect(handlesOf(account)).toEqual(handles));

  test.each([
    { account: { confidence: 'low', seen: null }, handles: ['AcmeHelp'] },
    { account: { confidence: 'medium', seen: '2018-11' }, handles: ['AcmeHelp'] },
    { account: { state: 'closed' }, handles: [] },
  ] as const)('once the shopper has looked at it: $account: $handles', ({ account, handles }) =>
    expect(handlesOf(account, ['@acmehelp'])).toEqual(handles),
  );

  test('support comes before main', () => {
    const accounts = [anAccount({ handle: 'Acme', role: 'main' }), anAccount({ handle: 'AcmeHelp' })];
    expect(handlesInText(used(aBrand({ accounts })))).toEqual(['AcmeHelp', 'Acme']);
  });

  test('one that the shopper gave counts as looked at', () => {
    const own = ownBrand(
      { name: 'Acme', support: 'AcmeHelp' },
      { retired: [], home: { country: 'GB', timeZone: 'UTC' } },
    );
    expect(used(own).map(({ account, namedByShopper, trust }) => [account.handle, namedByShopper, trust.used])).toEqual(
      [['AcmeHelp', true, true]],
    );
  });
});

describe('the shopper has looked at an account of the brand', () => {
  test.each([
    { confirmed: [], checked: false },
    { confirmed: ['NikeSupport'], checked: true },
    { confirmed: ['@NIKESUPPORT'], checked: true },
    { confirmed: ['Adidas'], checked: false },
  ])('$confirmed: $checked', ({ confirmed, checked }) => expect(someChecked(used(aBrand()), confirmed)).toBe(checked));
});

describe('what the shopper hears about an account', () => {
  const retired: RetiredHandle = {
    handle: 'AcmeHelp',
    brand: 'nike',
    why: 'renamed',
    renamedTo: 'AskAcme',
    source: 'list',
  };
  const where = { handle: 'AcmeHelp', website: 'nike.com' };

  test.each([
    { account: { seen: '2026-06' }, warnings: [] },
    { account: { seen: '2025-06' }, warnings: [{ code: 'account-look-again', ...where, seen: '2025-06' }] },
    { account: { seen: null }, warnings: [{ code: 'account-look-again', ...where, seen: null }] },
    { account: { confidence: 'low' }, warnings: [{ code: 'account-unconfirmed', ...where, seen: '2026-06' }] },
    { account: { state: 'closed' }, warnings: [{ code: 'account-retired', handle: 'AcmeHelp', renamedTo: null }] },
    {
      account: { state: 'renamed', renamedTo: 'AskAcme' },
      warnings: [{ code: 'account-retired', handle: 'AcmeHelp', renamedTo: 'AskAcme' }],
    },
  ] as const)('$account', ({ account, warnings }) => {
    const brand = aBrand({ accounts: [anAccount({ handle: 'AcmeHelp', ...account })] });
    expect(accountWarnings(used(brand), brand)).toEqual(warnings);
  });

  test('a handle on the block list is not used, whatever the directory says', () => {
    const brand = aBrand({ accounts: [anAccount({ handle: 'AcmeHelp' })] });
    const accounts = used(brand, { retired: [retired], confirmed: ['AcmeHelp'] });
    expect(handlesInText(accounts)).toEqual([]);
    expect(accountWarnings(accounts, brand)).toEqual([
      { code: 'account-retired', handle: 'AcmeHelp', renamedTo: 'AskAcme' },
    ]);
  });

  test('a brand without an account sends to its help page', () => {
    const brand = aBrand({ accounts: [], helpPage: 'https://acme.example/help' });
    expect(accountWarnings([], brand)).toEqual([
      { code: 'no-account', brand: 'Nike', helpPage: 'https://acme.example/help' },
    ]);
  });

  test('an account that the shopper gave is named as theirs', () => {
    const own = ownBrand(
      { name: 'Acme', support: 'AcmeHelp' },
      { retired: [], home: { country: 'GB', timeZone: 'UTC' } },
    );
    expect(accountWarnings(used(own), own)).toEqual([{ code: 'account-given', handle: 'AcmeHelp' }]);
  });
});
