import { CURRENCIES } from './currencies.ts';

/** An amount in units of its currency (129.99 = one hundred and twenty-nine dollars and ninety-nine cents). */
export type Money = { value: number; currency: string };

/** True for an ISO 4217 code in capitals. */
export const isCurrency = (code: string): boolean => known.has(code);

const known = new Set(CURRENCIES);

/** `USD 129.99` in English, which no reader takes for another dollar; `129.99美元` in Chinese. */
export function formatMoney({ value, currency }: Money, language: string): string {
  const locale = language === 'zh' ? 'zh-CN' : language;
  const currencyDisplay = language === 'zh' ? 'name' : 'code';
  return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
    .format(value)
    .replaceAll('\u00a0', ' ');
}
