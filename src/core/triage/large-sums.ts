import type { Money } from '../money/money.ts';

/** True where so much money is at stake that the formal route starts at once; false in a currency that is not listed. */
export const isLarge = ({ value, currency }: Money): boolean =>
  value >= (largeSums[currency] ?? Number.POSITIVE_INFINITY);

/**
 * About 500 US dollars: from there on a missed last day costs more than the trouble of two ways at a time. A rule of
 * thumb, converted once in November 2026 and rounded: rates may move by a fifth before a row is worth changing.
 */
const largeSums: Readonly<Record<string, number>> = {
  USD: 500,
  EUR: 450,
  GBP: 400,
  CHF: 400,
  CAD: 700,
  AUD: 750,
  NZD: 850,
  SGD: 650,
  HKD: 4_000,
  TWD: 16_000,
  MOP: 4_000,
  CNY: 3_500,
  JPY: 75_000,
  KRW: 700_000,
  THB: 16_000,
  MYR: 2_100,
  PHP: 29_000,
  VND: 13_000_000,
  IDR: 8_000_000,
  INR: 44_000,
  AED: 1_800,
  SAR: 1_900,
  ILS: 1_700,
  TRY: 21_000,
  ZAR: 8_700,
  SEK: 4_800,
  NOK: 5_000,
  DKK: 3_300,
  PLN: 1_800,
  CZK: 10_500,
  HUF: 170_000,
  RON: 2_200,
  BRL: 2_700,
  MXN: 9_200,
};
