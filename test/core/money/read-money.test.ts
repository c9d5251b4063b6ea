import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENCIES } from '../../../src/core/money/currencies.ts';
import { currencyOf } from '../../../src/core/money/currency-of.ts';
import { readMoney } from '../../../src/core/money/read-money.ts';
import { COUNTRIES } from '../../../src/core/places/countries.ts';

/** `USD 129.99` for one amount, `CNY 12800 | JPY 12800` for several. */
function said(typed: string, country: string | null): string | null {
  const found = readMoney(typed, { country });
  if (found === null) return null;
  const list = 'money' in found ? [found.money] : found.either;
  return list.map(({ value, currency }) => `${currency} ${value}`).join(' | ');
}

describe('the sign or word says the currency', () => {
  test.each([
    ['US$129.99', 'USD 129.99'],
    ['US $129.99', 'USD 129.99'],
    ['129.99 usd', 'USD 129.99'],
    ['USD129.99', 'USD 129.99'],
    ['$129.99 USD', 'USD 129.99'],
    ['$129.99 CAD', 'CAD 129.99'],
    ['C$ 129.99', 'CAD 129.99'],
    ['A$50', 'AUD 50'],
    ['AU$50.00', 'AUD 50'],
    ['HK$1,299', 'HKD 1299'],
    ['NT$3,990', 'TWD 3990'],
    ['S$25', 'SGD 25'],
    ['NZ$25', 'NZD 25'],
    ['R$ 1.299,90', 'BRL 1299.9'],
    ['129,99 €', 'EUR 129.99'],
    ['€129.99', 'EUR 129.99'],
    ['1.299,00 EUR', 'EUR 1299'],
    ['1 299,00 €', 'EUR 1299'],
    ['1 299,00 €', 'EUR 1299'],
    ['€1.299', 'EUR 1299'],
    ['€1,299', 'EUR 1299'],
    ['129 euros', 'EUR 129'],
    ['£45', 'GBP 45'],
    ['45 pounds', 'GBP 45'],
    ['£.99', 'GBP 0.99'],
    ['£1,299.5', 'GBP 1299.5'],
    ['CHF 120.-', 'CHF 120'],
    ['CHF 120.–', 'CHF 120'],
    ["Fr. 1'299.50", 'CHF 1299.5'],
    ['₹12,34,567.50', 'INR 1234567.5'],
    ['₩129,000', 'KRW 129000'],
    ['Rp 1.299.000', 'IDR 1299000'],
    ['129,90 zł', 'PLN 129.9'],
    ['1 299 Kč', 'CZK 1299'],
    ['JPY 12,800', 'JPY 12800'],
    ['12800円', 'JPY 12800'],
    ['¥12,800 JPY', 'JPY 12800'],
    ['¥129.99', 'CNY 129.99'],
    ['CN¥129', 'CNY 129'],
    ['RMB 1299', 'CNY 1299'],
    ['1299元', 'CNY 1299'],
    ['1,299.00元', 'CNY 1299'],
    ['1299块', 'CNY 1299'],
    ['129块9', 'CNY 129.9'],
    ['129元5角', 'CNY 129.5'],
    ['1299块钱', 'CNY 1299'],
    ['一百二十九块', 'CNY 129'],
    ['1.2万元', 'CNY 12000'],
    ['129 美元', 'USD 129'],
    ['129.99美金', 'USD 129.99'],
    ['50欧元', 'EUR 50'],
    ['45英镑', 'GBP 45'],
    ['1万2千日元', null],
    ['一万二千日元', 'JPY 12000'],
    ['3.5万日元', 'JPY 35000'],
    ['１２９元', 'CNY 129'],
    ['＄１２９．９９ USD', 'USD 129.99'],
    ['499 SEK', 'SEK 499'],
    ['KWD 12.500', 'KWD 12.5 | KWD 12500'],
  ])('%s is %s, wherever the shop is not known', (typed, expected) => expect(said(typed, null)).toBe(expected));
});

describe('the country of the shop decides between several', () => {
  test.each([
    ['$129.99', 'US', 'USD 129.99'],
    ['$129.99', 'CA', 'CAD 129.99'],
    ['$129.99', 'AU', 'AUD 129.99'],
    ['$129.99', 'HK', 'HKD 129.99'],
    ['$129.99', 'DE', 'USD 129.99'],
    ['$129.99', 'MX', 'MXN 129.99 | USD 129.99'],
    ['$129.99', null, 'USD 129.99 | CAD 129.99 | AUD 129.99 | HKD 129.99'],
    ['129刀', 'US', 'USD 129'],
    ['¥12,800', 'JP', 'JPY 12800'],
    ['¥12,800', 'CN', 'CNY 12800'],
    ['¥12,800', 'US', 'CNY 12800 | JPY 12800'],
    ['￥1,299', null, 'CNY 1299 | JPY 1299'],
    ['1299元', 'US', 'CNY 1299'],
    ['1299元', 'TW', 'TWD 1299 | CNY 1299'],
    ['kr 499', 'SE', 'SEK 499'],
    ['499,- kr', 'DK', 'DKK 499'],
    ['kr 499', null, 'SEK 499 | NOK 499 | DKK 499 | ISK 499'],
    ['Rs. 1,299', 'IN', 'INR 1299'],
    ['１２９', 'US', 'USD 129'],
    ['129.99', 'DE', 'EUR 129.99 | USD 129.99'],
    ['1.299', 'DE', 'EUR 1299 | USD 1299'],
    ['129.99', 'JP', 'USD 129.99'],
    ['12800', 'JP', 'JPY 12800 | USD 12800'],
    ['129', null, null],
  ])('%s in %s is %s', (typed, country, expected) => expect(said(typed, country)).toBe(expected));
});

test.each([
  ...['', ' ', '$', 'usd', 'abc', '$0', '0.00 €', '-5 €', '€-5', '$-5', '(5)', '1e5', '$1e5', '129%', '1,2,3', '1.2.3'],
  ...[
    '1,2345',
    '1.23456 €',
    '12.34.56',
    '€1,29,9',
    '$1 000 00',
    '£1,299,00',
    'USD 129 EUR',
    '€129 $',
    '129 foo',
    'foo 129',
  ],
  ...[
    'JPY 129.99',
    '1000000000000 €',
    '999,999,999,999,999 USD',
    '$00129',
    '2026-11-02',
    '12:30',
    '$5-$10',
    '5到10元',
    '几百块',
  ],
  ...['大概100元', '🙂', '$129.99 and more', `$1${' '.repeat(60)}`],
])('"%s" is no amount', (typed) => {
  for (const country of [null, 'US', 'CN']) expect(said(typed, country)).toBeNull();
});

test('no text makes it fail, and what it gives is an amount of a known currency', () => {
  const pieces = fc.constantFrom(
    ..."0 1 9 12 299 000 . , ' - $ US$ € ¥ kr 元 块 万 千 百 五 USD eur Rs. CHF %".split(' '),
    ' ',
  );
  const typed = fc.oneof(
    fc.string({ maxLength: 70 }),
    fc.array(pieces, { maxLength: 9 }).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(typed, fc.constantFrom(null, 'US', 'JP', 'KW'), (text, country) => {
      const found = readMoney(text, { country });
      const list = found === null ? [] : 'money' in found ? [found.money] : found.either;
      expect(list.length).toBeLessThanOrEqual(4);
      for (const { value, currency } of list)
        expect(value > 0 && value < 1e12 && CURRENCIES.includes(currency)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('the currency of a country is one that is known', () => {
  const unknown = COUNTRIES.map(currencyOf).filter((code) => code !== null && !CURRENCIES.includes(code));
  expect(unknown).toEqual([]);
  expect(['US', 'CN', 'JP', 'GB', 'DE', 'HK', 'TW', 'AQ'].map(currencyOf)).toEqual([
    'USD',
    'CNY',
    'JPY',
    'GBP',
    'EUR',
    'HKD',
    'TWD',
    null,
  ]);
});
