import type { Brand } from '../brands/brand.ts';
import type { MoneyHome } from './mail-amount.ts';
import type { Line } from './mail-lines.ts';

/** Signs of the country that a mail was written for, in addresses and codes of currencies. */
const signs: readonly { country: string; pattern: RegExp }[] = [
  { country: 'US', pattern: /\b[A-Z]{2},? \d{5}(?:-\d{4})?$|^United States$|\bUSD\b|US ?\$|\bPST\b|\bPDT\b/ },
  { country: 'CA', pattern: /^Canada$|\b[A-Z]\d[A-Z] \d[A-Z]\d\b|\bCAD\b|C(?:A)? ?\$/ },
  { country: 'AU', pattern: /^Australia$|\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT) \d{4}$|\bAUD\b|AU? ?\$/ },
  { country: 'NZ', pattern: /^New Zealand$|\bNZD\b|NZ ?\$/ },
  { country: 'HK', pattern: /^Hong Kong$|\bHKD\b|HK ?\$/i },
  { country: 'SG', pattern: /^Singapore \d{6}$|\bSGD\b|\bS ?\$/ },
  { country: 'GB', pattern: /^United Kingdom$|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/ },
];

const kana = /[\u3041-\u30ff]/;
const han = /[\u4e00-\u9fff]/;

export type CountryClues = { ending: string | null; brand: Brand | null; given: string | null };

/** Where the money is from: the ending of the sender's domain, else codes and addresses that agree, else a guess. */
export function moneyHome(lines: readonly Line[], { ending, brand, given }: CountryClues): MoneyHome {
  if (ending !== null) return { country: ending, certain: true };
  const named = new Set(
    signs.filter(({ pattern }) => lines.some(({ text }) => pattern.test(text))).map(({ country }) => country),
  );
  const [first] = named;
  if (lines.some(({ text }) => text.includes('¥'))) {
    if (lines.some(({ text }) => kana.test(text))) return { country: 'JP', certain: true };
    if (lines.filter(({ text }) => han.test(text)).length * 3 > lines.length) return { country: 'CN', certain: true };
  }
  if (named.size === 1 && first !== undefined) return { country: first, certain: first !== 'GB' };
  return { country: given ?? brand?.country ?? null, certain: false };
}

/** Whether the country writes the month before the day in digits; null where it is not known. */
export const orderOf = (country: string | null): 'day-month' | 'month-day' | null =>
  country === null || country === 'CA' ? null : country === 'US' || country === 'PH' ? 'month-day' : 'day-month';
