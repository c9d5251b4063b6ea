import { NUMERALS, readNumeral } from '../numerals.ts';

const threeDecimals = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);
const noDecimals = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '));

const decimalsOf = (currency: string): number => (noDecimals.has(currency) ? 0 : threeDecimals.has(currency) ? 3 : 2);

/**
 * The values that a written number may have in the currency, likeliest first: `1.299,00`, `1,299.00`, `1 299,00`,
 * `1'299`, `12,34,567`, `1.2万`, `五百`. None where it is no number people write, or has too many decimals.
 */
export function readAmount(text: string, currency: string): readonly number[] {
  const plain = text.replace(/[’´]/g, "'");
  const inChinese = chineseAmount(plain);
  if (inChinese !== null) return [inChinese];
  const decimals = decimalsOf(currency);
  const whole = wholeValue(plain);
  const broken = brokenValue(plain, decimals);
  // In dinars of 1000 fils 1.299 is the price of a loaf, and 1,299 also a thousand.
  return [broken, whole].filter((value) => value !== null);
}

function chineseAmount(text: string): number | null {
  const thousands = /^(\d{1,6}(?:\.\d{1,4})?)\s?([千万])$/.exec(text);
  if (thousands !== null) return Math.round(Number(thousands[1]) * (thousands[2] === '千' ? 1e5 : 1e6)) / 100;
  return new RegExp(`^[${NUMERALS}]{1,12}$`).test(text) ? readNumeral(text) : null;
}

const grouped = /^\d{1,3}([.,' ])\d{3}(?:\1\d{3}){0,4}$/;
/** 12,34,567 */
const indian = /^\d{1,2}(?:,\d\d){1,4},\d{3}$/;

function wholeValue(text: string): number | null {
  if (/^0\d/.test(text)) return null;
  return /^\d{1,15}$/.test(text) || grouped.test(text) || indian.test(text)
    ? Number(text.replace(/[., ']/g, ''))
    : null;
}

function brokenValue(text: string, decimals: number): number | null {
  const parts = /^(.*)([.,])(\d{1,3})$/.exec(text);
  const [, head = '', sign = '', tail = ''] = parts ?? [];
  // 1.299 and 1,299 are thousands.
  const two = tail.length <= 2 || decimals === 3;
  if (parts === null || !two || head.includes(sign)) return null;
  const whole = head === '' ? 0 : wholeValue(head);
  const needed = tail.replace(/0+$/, '').length;
  return whole === null || needed > decimals ? null : Number(`${whole}.${tail}`);
}
