import { formatMoney, type Money } from '../../../core/money/money.ts';
import { isThing } from '../../../core/reading/marks/ask-codes.ts';
import type { Span } from '../../../core/reading/marks/spans.ts';
import type { GlossValues } from '../../../core/reading/reading.ts';
import { formatDay } from '../../../core/time/format-day.ts';
import { asks } from '../reading/asks.zh.ts';

export const amountIn = (amount: Money): string => formatMoney(amount, 'zh');

/** `3到5个工作日`、`48小时`. */
export function spanOf({ from, to, unit, business }: Span): string {
  const units = { hour: '小时', day: business ? '个工作日' : '天', week: '周', month: '个月' };
  return `${from === to ? from : `${from}到${to}`}${units[unit]}`;
}

/** 时间：有期限就说期限，没有就明说没有。 */
export function timeOf({ span, day }: GlossValues): string | null {
  if (span !== null) return `${spanOf(span)}内`;
  return day === null ? null : `${formatDay(day, { language: 'zh' })}前`;
}

/** 期限的最后一天，接在“有期限”后面；没说就空着。 */
export const lastOf = ({ span, day }: GlossValues): string =>
  span !== null ? `：${spanOf(span)}` : day === null ? '' : `：到${formatDay(day, { language: 'zh' })}为止`;

export const askedOf = (values: GlossValues): string =>
  values.asks
    .filter(isThing)
    .map((code) => asks[code])
    .join('、');

export const sumOf = ({ amount, percent }: GlossValues): string =>
  amount !== null ? `（${amountIn(amount)}）` : percent !== null ? `（${percent}%）` : '';
