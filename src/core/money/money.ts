/** An amount in units of its currency (129.99 = one hundred and twenty-nine dollars and ninety-nine cents). */
export type Money = { value: number; currency: string };

/** ISO 4217 codes that the runtime can name. */
export const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code) && currencies().has(code);

/** All currency codes the runtime can name, for suggestions. */
export const currencyCodes = (): readonly string[] => [...currencies()];

let known: ReadonlySet<string> | undefined;

function currencies(): ReadonlySet<string> {
  known ??= new Set(Intl.supportedValuesOf('currency'));
  return known;
}

/** `USD 129.99` in English, which no reader takes for another dollar; `129.99美元` in Chinese. */
export function formatMoney({ value, currency }: Money, language: string): string {
  const locale = language === 'zh' ? 'zh-CN' : language;
  const currencyDisplay = language === 'zh' ? 'name' : 'code';
  return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
    .format(value)
    .replaceAll('\u00a0', ' ');
}
