import { describe, expect, test } from 'vitest';
import { CURRENCIES } from '../../../src/core/money/currencies.ts';
import { formatMoney, isCurrency } from '../../../src/core/money/money.ts';

describe('a currency', () => {
  test.each(['USD', 'CNY', 'JPY', 'KWD', 'EUR'])('%s is one', (code) => expect(isCurrency(code)).toBe(true));

  test.each(['usd', 'US', 'USDT', '$', '¥', 'RMB', 'ABC', '', 'USD '])('%j is none', (code) => {
    expect(isCurrency(code)).toBe(false);
  });

  test('the list lacks none that the runtime can name', () => {
    expect(Intl.supportedValuesOf('currency').filter((code) => !isCurrency(code))).toEqual([]);
    expect(CURRENCIES).toEqual([...new Set(CURRENCIES)].sort());
  });
});

describe('an amount', () => {
  test.each([
    [129.99, 'USD', 'USD 129.99', '129.99美元'],
    [1_299, 'CNY', 'CNY 1,299.00', '1,299.00人民币'],
    [1_000_000, 'JPY', 'JPY 1,000,000', '1,000,000日元'],
    [0.5, 'EUR', 'EUR 0.50', '0.50欧元'],
    [12.345, 'KWD', 'KWD 12.345', '12.345科威特第纳尔'],
    [129.9, 'GBP', 'GBP 129.90', '129.90英镑'],
  ])('%d %s reads %s and %s', (value, currency, english, chinese) => {
    expect([formatMoney({ value, currency }, 'en'), formatMoney({ value, currency }, 'zh')]).toEqual([
      english,
      chinese,
    ]);
  });

  test('holds plain spaces only: others count double in a post or cannot be searched for', () => {
    const texts = CURRENCIES.flatMap((currency) =>
      ['en', 'zh'].map((language) => formatMoney({ value: 1_234.5, currency }, language)),
    );
    expect(texts.filter((text) => /[\u00a0\u202f\u2009\u200e\u200f]/.test(text))).toEqual([]);
  });
});
