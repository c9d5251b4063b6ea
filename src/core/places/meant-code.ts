/**
 * The code of a country or currency that was meant by its name in English or Chinese, by small letters, or by what people
 * write in its place; null where none was. A guess by letters would be a lottery: every code is near to every other.
 */
export function meantCode(typed: string, type: 'region' | 'currency', codes: readonly string[]): string | null {
  const wanted = typed.trim().toUpperCase();
  const code = usual[wanted] ?? wanted;
  if (codes.includes(code)) return code;
  const names = ['en', 'zh'].map((language) => new Intl.DisplayNames([language], { type, fallback: 'none' }));
  return codes.find((one) => names.some((named) => named.of(one)?.toUpperCase() === wanted)) ?? null;
}

const usual: Partial<Record<string, string>> = {
  UK: 'GB',
  ENGLAND: 'GB',
  SCOTLAND: 'GB',
  WALES: 'GB',
  BRITAIN: 'GB',
  USA: 'US',
  AMERICA: 'US',
  CHN: 'CN',
  中国大陆: 'CN',
  'HONG KONG': 'HK',
  香港: 'HK',
  澳门: 'MO',
  MACAU: 'MO',
  KOREA: 'KR',
  RMB: 'CNY',
  CNH: 'CNY',
  YUAN: 'CNY',
  元: 'CNY',
  NTD: 'TWD',
  EURO: 'EUR',
  EUROS: 'EUR',
  '€': 'EUR',
  US$: 'USD',
  $: 'USD',
  DOLLARS: 'USD',
  POUNDS: 'GBP',
  '£': 'GBP',
  YEN: 'JPY',
};
