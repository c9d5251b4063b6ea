import { describe, expect, test } from 'vitest';
import { ownBrand } from '../../../src/core/brands/own-brand.ts';
import { usualDetail } from '../../../src/core/drafts/prepare.ts';
import { aDesk } from '../../support/a-desk.ts';
import { anAccount } from '../../support/draft-brands.ts';
import { prepared } from '../../support/draft-preparing.ts';

describe('the brand is named as people say it', () => {
  test.each([
    { name: 'Nike', said: 'Nike', hashtag: '#Nike' },
    { name: 'Pandora (music)', said: 'Pandora', hashtag: '#Pandora' },
    { name: 'Booking.com', said: 'Booking', hashtag: '#Booking' },
    { name: 'H&M', said: 'H&M', hashtag: '#HM' },
    { name: 'Dr. Martens', said: 'Dr. Martens', hashtag: '#DrMartens' },
    { name: '小米', said: '小米', hashtag: '#小米' },
    { name: '360', said: '360', hashtag: null },
  ])('$name → $said, $hashtag', ({ name, said, hashtag }) => {
    const { brand } = prepared({ brand: { name } }).input;
    expect(brand).toEqual({ name: said, hashtag, country: 'US', desk: aDesk() });
  });
});

test('a shop that the shopper typed is named without what is personal', () => {
  const shop = { name: 'li.wei@mail.example', support: 'AcmeHelp' };
  const brand = ownBrand(shop, { retired: [], home: { country: 'GB', timeZone: 'UTC' } });
  const { input, masked } = prepared({ brand, answers: { brand: { ...blank, ...shop } } });
  expect([input.brand.name, masked.map(({ what }) => what)]).toEqual(['li***@***', ['email']]);
});

const blank = { main: null, timeZone: null, country: null, website: null };

describe('a usual detail is taken for its id only with its own problem', () => {
  test.each([
    { problem: 'damaged', detail: 'torn-or-split', id: 'torn-or-split' },
    { problem: 'defective', detail: 'torn-or-split', id: null },
    { problem: 'damaged', detail: 'The sole is split', id: null },
    { problem: 'damaged', detail: null, id: null },
  ] as const)('$detail of $problem: $id', ({ problem, detail, id }) =>
    expect(usualDetail({ problem, detail })).toBe(id),
  );

  test('then no words of the shopper’s stand beside it', () => {
    const { input } = prepared({ answers: { detail: 'torn-or-split' } });
    expect([input.detailId, input.words.public.detail, input.words.private.detail]).toEqual([
      'torn-or-split',
      null,
      null,
    ]);
  });
});

test('the item is found in the other language as well', () => {
  expect(prepared({ answers: { item: '跑鞋' } }).input.itemId).toBe('running-shoes');
  expect(prepared({ answers: { item: '限量版跑鞋' } }).input.itemId).toBeNull();
});

describe('the accounts of the case', () => {
  const accounts = [
    anAccount({ handle: 'NikeSupport', regions: ['global'] }),
    anAccount({ handle: 'NikeUK', regions: ['GB'] }),
    anAccount({ handle: 'NikeOld', role: 'main', confidence: 'low' }),
  ];

  test('serve the country of the shop', () => {
    const handles = (sellerCountry: string | null) =>
      prepared({ answers: { sellerCountry }, brand: { accounts } }).input.handles;
    expect([handles(null), handles('GB'), handles('DE')]).toEqual([['NikeSupport'], ['NikeUK'], ['NikeSupport']]);
  });

  test('are listed even where they are not used', () => {
    const { accounts: listed } = prepared({ brand: { accounts } });
    expect(listed.map(({ account, trust }) => [account.handle, trust.used])).toEqual([
      ['NikeSupport', true],
      ['NikeOld', false],
    ]);
  });

  test('count as checked only once the shopper looked at one', () => {
    expect(prepared({}).input.accountChecked).toBe(false);
    expect(prepared({ answers: { confirmedAccounts: ['NikeSupport'] } }).input.accountChecked).toBe(true);
  });
});

test('what was hidden is listed for the shopper, with how it is shown', () => {
  const { masked, secrets } = prepared({
    answers: { item: 'shoes of 13800138000', detail: 'Mail li.wei@mail.example.' },
  });
  expect(masked.map(({ what, shown }) => [what, shown])).toEqual([
    ['phone', '138****8000'],
    ['email', 'li***@***'],
  ]);
  expect(secrets).toEqual([]);
});
