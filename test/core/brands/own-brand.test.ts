import { expect, test } from 'vitest';
import { Brand } from '../../../src/core/brands/brand.ts';
import { confirmedHandles, ownBrand } from '../../../src/core/brands/own-brand.ts';
import { trustOf } from '../../../src/core/brands/trust.ts';
import { retired } from './directory.ts';

const now = new Date('2026-11-22T10:00:00Z');
const home = { country: 'CN', timeZone: 'Asia/Shanghai' };
const acme = {
  name: 'Acme',
  support: '@AcmeHelp',
  main: 'Acme',
  timeZone: 'Europe/London',
  country: 'GB',
  website: 'acme.example',
};

test('a brand of the shopper is a brand like any other', () => {
  const brand = ownBrand(acme, { retired, home });
  expect(Brand.safeParse({ ...brand, id: 'acme' }).success).toBe(true);
  expect(brand).toMatchObject({
    id: 'own-acme',
    name: 'Acme',
    country: 'GB',
    timeZone: 'Europe/London',
    website: 'acme.example',
  });
  expect(brand.accounts.map(({ handle, role, sources }) => ({ handle, role, sources }))).toEqual([
    { handle: 'AcmeHelp', role: 'support', sources: ['given by the shopper'] },
    { handle: 'Acme', role: 'main', sources: ['given by the shopper'] },
  ]);
});

test('its accounts count as confirmed', () => {
  const brand = ownBrand(acme, { retired, home });
  const confirmed = confirmedHandles(brand);
  expect(brand.accounts.map((account) => trustOf(account, { now, confirmed, retired }).used)).toEqual([true, true]);
});

test('a blocked handle is never used', () => {
  const brand = ownBrand({ ...acme, support: 'nike_support', main: 'deltaassist' }, { retired, home });
  const confirmed = confirmedHandles(brand);
  expect(brand.accounts.map((account) => trustOf(account, { now, confirmed, retired }))).toEqual([
    { used: false, lookAgain: false, reasons: [{ code: 'closed' }] },
    { used: false, lookAgain: false, reasons: [{ code: 'renamed', renamedTo: 'Delta' }] },
  ]);
});

test('what the shopper does not know comes from home, and one handle makes one account', () => {
  const brand = ownBrand({ name: ' 小店 ', support: 'Xiao', main: '@xiao' }, { retired, home });
  expect({ ...brand, accounts: brand.accounts.map(({ handle }) => handle) }).toMatchObject({
    id: 'own-小店',
    name: '小店',
    country: 'CN',
    timeZone: 'Asia/Shanghai',
    website: null,
    accounts: ['Xiao'],
  });
});

test('a website alone is enough', () => {
  expect(ownBrand({ name: '!!!', website: 'acme.example' }, { retired, home })).toMatchObject({
    id: 'own-brand',
    accounts: [],
  });
});
