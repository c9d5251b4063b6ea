import type { Money } from '../../money/money.ts';
import { readMoney } from '../../money/read-money.ts';

const sign = '(?:[A-Z]{0,3}[$€£¥₩₹]|(?:USD|EUR|GBP|CNY|RMB|JPY|HKD|AUD|CAD|SGD|NZD|CHF|SEK|NOK|DKK)(?![A-Z]))';
const written = new RegExp(
  `(?<![\\w.,-])(?:${sign} ?\\d[\\d.,]{0,14}|\\d[\\d.,]{0,14} ?(?:${sign}|€|(?:dollars|euros?|pounds|yuan)\\b))`,
  'g',
);

/** The amounts of money in a sentence, as the country (ISO 3166-1 alpha-2) of the brand reads a bare `$`. */
export function amountsIn(sentence: string, country: string | null): Money[] {
  return [...sentence.matchAll(written)].flatMap(([words]) => {
    const read = readMoney(words.replace(/[.,]+$/, ''), { country });
    if (read === null) return [];
    return 'money' in read ? [read.money] : read.either.slice(0, 1);
  });
}

/** The first percentage of a sentence, 1 to 100. */
export function percentIn(sentence: string): number | null {
  const found = /(?<![\d.])(\d{1,3})(?:[.,]\d)? ?(?:%|percent\b|per cent\b)/i.exec(sentence)?.[1];
  return found === undefined || Number(found) > 100 || Number(found) === 0 ? null : Number(found);
}
