import { formatMoney, type Money } from '../../../core/money/money.ts';
import { isThing } from '../../../core/reading/marks/ask-codes.ts';
import type { Span } from '../../../core/reading/marks/spans.ts';
import type { GlossValues } from '../../../core/reading/reading.ts';
import { formatDay } from '../../../core/time/format-day.ts';
import { asks } from '../reading/asks.en.ts';

export const amountIn = (amount: Money): string => formatMoney(amount, 'en');

/** `3 to 5 working days`, `48 hours`, `1 week`. */
export function spanOf({ from, to, unit, business }: Span): string {
  const noun = business && unit === 'day' ? 'working day' : unit;
  return `${from === to ? from : `${from} to ${to}`} ${noun}${to === 1 ? '' : 's'}`;
}

/** The time that they give, or null. */
export function timeOf({ span, day }: GlossValues): string | null {
  if (span !== null) return `within ${spanOf(span)}`;
  return day === null ? null : `by ${formatDay(day, { language: 'en' })}`;
}

/** When something ends, behind "ends". */
export const lastOf = ({ span, day }: GlossValues): string =>
  span !== null
    ? ` after ${spanOf(span)}`
    : day === null
      ? ' at some point'
      : ` on ${formatDay(day, { language: 'en' })}`;

export const askedOf = (values: GlossValues): string =>
  values.asks
    .filter(isThing)
    .map((code) => asks[code])
    .join(', ');

export const sumOf = ({ amount, percent }: GlossValues): string =>
  amount !== null ? ` (${amountIn(amount)})` : percent !== null ? ` (${percent}%)` : '';
