import { expect, test } from 'vitest';
import { accountsFor } from '../../../src/core/brands/accounts.ts';
import { aBrand, anAccount, listed } from './directory.ts';

test.each([
  ['nike', null, ['NikeSupport', 'Nike']],
  ['nike', 'CN', ['NikeSupport', 'Nike']],
  ['zara', 'US', ['ZARA_Care', 'ZARA']],
  ['asos', null, ['ASOS_HeretoHelp', 'ASOS']],
  ['asos', 'DE', ['ASOS_HilftEuch', 'ASOS']],
  ['asos', 'US', ['ASOS_HeretoHelp', 'ASOS']],
  ['best-buy', 'CA', ['BestBuyCanHelp']],
  ['best-buy', 'US', ['BestBuySupport', 'BestBuy']],
  ['best-buy', 'CN', ['BestBuySupport', 'BestBuy']],
  ['jd-sports', 'US', ['jdsportsus']],
  ['jd-sports', 'GB', ['jdhelpteam']],
  ['samsung', null, ['SamsungUS']],
  ['samsung', 'US', ['SamsungUS']],
  ['samsung', 'KR', ['SamsungMobile']],
  ['muji', 'PH', ['MUJI_PH']],
  ['muji', 'CN', ['ukmuji']],
  ['uniqlo', 'PH', ['UNIQLOPH']],
  ['zooplus', 'FR', ['zooplusDE']],
  ['otto', 'DE', ['otto_de']],
  ['taobao', 'CN', []],
])('%s for a shopper of %s', (id, region, handles) => {
  expect(accountsFor(listed(id), region).map(({ handle }) => handle)).toEqual(handles);
});

test('a closed account gives way to a live one of the same role', () => {
  const brand = aBrand({
    accounts: [anAccount({ handle: 'Gone', state: 'closed' }), anAccount({ handle: 'Here' })],
  });
  expect(accountsFor(brand, null).map(({ handle }) => handle)).toEqual(['Here']);
});

test('a closed account of the country gives way to the global one', () => {
  const brand = aBrand({
    accounts: [anAccount({ handle: 'Gone', regions: ['SG'], state: 'closed' }), anAccount({ handle: 'Here' })],
  });
  expect(accountsFor(brand, 'SG').map(({ handle }) => handle)).toEqual(['Here']);
});

test('where the account of the country is closed and none is global, the first of the record serves', () => {
  const brand = aBrand({
    accounts: [
      anAccount({ handle: 'Home', regions: ['AU'] }),
      anAccount({ handle: 'Gone', regions: ['SG'], state: 'closed' }),
    ],
  });
  expect(accountsFor(brand, 'SG').map(({ handle }) => handle)).toEqual(['Home']);
});

test('the account of a country comes before that of its continent', () => {
  const brand = aBrand({
    accounts: [anAccount({ handle: 'Europe', regions: ['EU'] }), anAccount({ handle: 'France', regions: ['FR'] })],
  });
  expect(accountsFor(brand, 'FR').map(({ handle }) => handle)).toEqual(['France']);
  expect(accountsFor(brand, 'IT').map(({ handle }) => handle)).toEqual(['Europe']);
});
