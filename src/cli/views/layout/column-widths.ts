import { LEAST_WIDTH } from './wrap.ts';

/** `cells`: the width without wrapping. `word`: below it words are cut. `keep`: whether the column never gives way. */
export type ColumnWish = { cells: number; word: number; keep: boolean };

/**
 * The width of each column, in cells, so that they fill at most `room` together: the widest gives way first, the last of
 * them where several are as wide. No column cuts its words while another can still wrap at a space, and none goes below
 * LEAST_WIDTH. Null where that is not enough.
 */
export function columnWidths(wishes: readonly ColumnWish[], room: number): number[] | null {
  const widths = wishes.map(({ cells }) => cells);
  const floorsFor = (leasts: readonly number[]): number[] =>
    wishes.map(({ cells, keep }, index) => (keep ? cells : Math.max(LEAST_WIDTH, leasts[index] ?? 0)));
  const words = wishes.map(({ word }) => word);
  shrink(widths, floorsFor(words), room);
  shrink(widths, floorsFor([]), room);
  return sum(widths) <= room ? widths : null;
}

function shrink(widths: number[], floors: readonly number[], room: number): void {
  for (let excess = sum(widths) - room; excess > 0; excess -= 1) {
    const giving = widths.map((cells, index) => (cells > (floors[index] ?? 0) ? cells : 0));
    const most = Math.max(0, ...giving);
    if (most === 0) return;
    widths[giving.lastIndexOf(most)] = most - 1;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
