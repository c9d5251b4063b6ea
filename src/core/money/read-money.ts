import { NUMERALS } from '../numerals.ts';
import { currencyOf } from './currency-of.ts';
import { meanings } from './currency-signs.ts';
import type { Money } from './money.ts';
import { readAmount } from './read-amount.ts';

/** One amount; several that the words may mean, likeliest first and four at most; or null where they name none. */
export type ReadMoney = { money: Money } | { either: readonly Money[] } | null;

/** The country of the shop, ISO 3166-1 alpha-2: it decides what a bare `$`, `¥` or `kr` means. */
export type MoneyView = { country: string | null };

const longest = 60;
const most = 1e12;

/**
 * The amount that somebody typed, with its currency as a sign, code or word on either side, in English or Chinese. A
 * number alone is in the country's currency or in dollars; without a country it is null. So are zero, negative amounts,
 * those of 1e12 and more, and texts of more than 60 characters. Never throws.
 */
export function readMoney(typed: string, { country }: MoneyView): ReadMoney {
  if (typed.length > longest) return null;
  const parts = amountShape.exec(bare(typed))?.groups;
  if (parts === undefined) return null;
  const { before = '', number = '', after = '', rest = '' } = parts;
  const currencies = currenciesOf([before.trim(), after.trim()], country);
  // 129块9: what follows the unit is its tenths, or hundredths where there are two figures.
  const written = rest === '' ? number.trim() : /^\d+$/.test(number) ? `${number}.${rest}` : '';
  const found = currencies.flatMap((currency) => readAmount(written, currency).map((value) => ({ value, currency })));
  const [first, ...others] = found.filter(({ value }) => value > 0 && value < most).slice(0, 4);
  if (first === undefined) return null;
  return others.length === 0 ? { money: first } : { either: [first, ...others] };
}

const amountShape = new RegExp(
  `^(?<before>[^\\d${NUMERALS},-]{0,12}?)(?<number>(?:(?<!\\p{L})\\.)?\\d[\\d.,'’´ ]{0,30}[千万]?|[${NUMERALS}]{1,12})` +
    '(?<after>[^\\d+%-]{0,24}?)(?:(?<=[块元])(?<rest>\\d{1,2})[毛角]?)?$',
  'u',
);

const bare = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[。!?;]+$/, '')
    // 120.- and 499:- are whole amounts.
    .replace(/(\d)[.,:][-–—]{1,2}/, '$1')
    .trim();

/** The currencies that both sides allow; where neither says one, that of the country and the dollar. */
function currenciesOf(words: readonly string[], country: string | null): readonly string[] {
  const said = words.filter((word) => word !== '');
  if (said.length === 0) {
    const local = country === null ? null : currencyOf(country);
    return local === null ? [] : [...new Set([local, 'USD'])];
  }
  const [one, other] = said.map((word) => meanings(word, country));
  if (one == null || (said.length === 2 && other == null)) return [];
  if (other == null) return one.likely;
  const likely = one.likely.filter((code) => other.likely.includes(code));
  return likely.length > 0 ? likely : one.all.filter((code) => other.all.includes(code));
}
