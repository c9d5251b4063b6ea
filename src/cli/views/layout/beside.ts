import { indented } from './indent.ts';
import { tableRows } from './table.ts';
import { atLeast, wrapText } from './wrap.ts';

/** From this many cells on two texts stand side by side: a half then holds a line of seven or eight words. */
export const BESIDE_WIDTH = 90;

export const fitsBeside = (width: number): boolean => width >= BESIDE_WIDTH;

/**
 * Two lists of sentences that belong together one by one, as a draft and its translation: side by side, `gap` cells apart,
 * each pair beginning on the same line; where there is no room for that, each right one indented under its left one
 * with an empty line between the pairs. A sentence without a partner stands alone. No line is wider than `width` cells.
 * The lines of each pair come by themselves.
 */
export function beside(
  left: readonly string[],
  right: readonly string[],
  { width, gap }: { width: number; gap: number },
): string[][] {
  const count = Math.max(left.length, right.length);
  const pairs = Array.from({ length: count }, (_, index) => [left[index] ?? '', right[index] ?? ''] as const);
  if (fitsBeside(width)) return tableRows(pairs, { width, gap });
  return pairs.map((pair, index) => [...(index === 0 ? [] : ['']), ...underneath(pair, atLeast(width))]);
}

function underneath([above, below]: readonly [string, string], width: number): string[] {
  return [...(above === '' ? [] : wrapText(above, width)), ...(below === '' ? [] : indented(below, width))];
}
