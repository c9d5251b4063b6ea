import type { Choice } from '../../core/ports.ts';

/** `1. Zara: clothes` */
export const numberedLine = (number: number, { label, detail }: Choice<unknown>): string =>
  `${number}. ${label}${detail === undefined || detail === '' ? '' : ` (${detail})`}`;

/** The numbers of an entry such as `2, 1`, `２、１` or `2 1`; null where something else is among them. */
export function numbersIn(typed: string): readonly number[] | null {
  const parts = typed
    .normalize('NFKC')
    .split(/[\s,、;。.]+/)
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => /^\d{1,4}$/.test(part)) ? parts.map(Number) : null;
}

/** The one number of an entry, or null. */
export function numberIn(typed: string): number | null {
  const numbers = numbersIn(typed);
  return numbers?.length === 1 ? (numbers[0] ?? null) : null;
}
