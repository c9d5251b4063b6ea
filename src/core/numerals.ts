const digits = '〇一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const others: Readonly<Record<string, string>> = { 零: '〇', '○': '〇', 两: '二', 俩: '二', 廿: '二十', 卅: '三十' };

/** The signs that write a number in Chinese, for patterns. */
export const NUMERALS = '〇零○一二三四五六七八九十百千万两廿卅';

/**
 * The number that digits or Chinese numerals stand for, up to 99,999,999: `12`, `十二`, `二十`, `二〇二六`, `一万两千`.
 * Null where they are in no order that people write.
 */
export function readNumeral(text: string): number | null {
  if (/^\d{1,8}$/.test(text)) return Number(text);
  const plain = text.replace(/[零○两俩廿卅]/g, (sign) => others[sign] ?? sign);
  // 三四 is three or four, not 34.
  if (new RegExp(`^[${digits}]{4,8}$`).test(plain) && !/^〇/.test(plain))
    return Number(plain.replace(/./g, (sign) => String(digits.indexOf(sign))));
  const [high = '', low, ...more] = plain.split('万');
  if (more.length > 0) return null;
  if (low === undefined) return belowTenThousand(high);
  const tens = belowTenThousand(high);
  const rest = low === '' ? 0 : belowTenThousand(low.replace(/^〇/, ''));
  return tens === null || rest === null ? null : tens * 10_000 + rest;
}

function belowTenThousand(text: string): number | null {
  if (text === '') return null;
  let sum = 0;
  let last = 10_000;
  for (const [, digit = '', unit = ''] of text.replaceAll('〇', '').matchAll(/([一二三四五六七八九]?)([十百千]?)/g)) {
    if (digit + unit === '') continue;
    const size = units[unit] ?? 1;
    // 十 alone at the head is ten; elsewhere a unit needs its digit.
    if (size >= last || (digit === '' && (unit !== '十' || last !== 10_000))) return null;
    sum += (digit === '' ? 1 : digits.indexOf(digit)) * size;
    last = size;
  }
  return sum > 0 && /^[一二三四五六七八九十百千〇]+$/.test(text) ? sum : null;
}
