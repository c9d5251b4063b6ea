import { expect, test } from 'vitest';
import { CURRENCIES } from '../../../src/core/money/currencies.ts';
import { COUNTRIES } from '../../../src/core/places/countries.ts';
import { meantCode } from '../../../src/core/places/meant-code.ts';

test.each([
  ['China', 'CN'],
  ['germany', 'DE'],
  ['德国', 'DE'],
  ['USA', 'US'],
  ['England', 'GB'],
  ['uk', 'GB'],
  ['cn', 'CN'],
  ['XX', null],
  ['', null],
])('the country %s: %s', (typed, code) => expect(meantCode(typed, 'region', COUNTRIES)).toBe(code));

test.each([
  ['usd', 'USD'],
  ['US$', 'USD'],
  ['Euro', 'EUR'],
  ['rmb', 'CNY'],
  ['人民币', 'CNY'],
  ['British Pound', 'GBP'],
  ['XQX', null],
])('the currency %s: %s', (typed, code) => expect(meantCode(typed, 'currency', CURRENCIES)).toBe(code));
