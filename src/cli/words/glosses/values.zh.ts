import { formatMoney, type Money } from '../../../core/money/money.ts';
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

/** 要的东西；“发私信”只在没有别的要求时才说。 */
export function askedOf(values: GlossValues): string {
  const things = values.asks.filter((code) => code !== 'message-us');
  return (things.length === 0 ? values.asks : things).map((code) => asks[code]).join('、');
}

export const sumOf = ({ amount, percent }: GlossValues): string =>
  amount !== null ? `（${amountIn(amount)}）` : percent !== null ? `（${percent}%）` : '';
