import { columnWidths } from './column-widths.ts';
import { indented } from './indent.ts';
import { padEnd, padStart } from './pad.ts';
import { widestWord } from './widest-word.ts';
import { textWidth } from './width.ts';
import { atLeast, wrapText } from './wrap.ts';

/** `keep`: this column is never made narrower, as for dates and numbers. */
export type Column = { align?: 'left' | 'right'; keep?: boolean };
/** `drawn`: false for readers of the screen, who read line by line: each row then is one run of its cells. */
export type TableOptions = { width: number; gap: number; columns?: readonly Column[]; drawn?: boolean };

/**
 * Rows in columns without borders, `gap` cells apart, no line wider than `width` cells: the widest column wraps. Missing
 * cells are empty, and no line ends in spaces. Where even narrow columns do not fit, the cells of a row stand one under
 * another, all but the first indented.
 */
export const table = (rows: readonly (readonly string[])[], options: TableOptions): string[] =>
  tableRows(rows, options).flat();

/** The same, the lines of each row by themselves. */
export function tableRows(
  rows: readonly (readonly string[])[],
  { width, gap, columns = [], drawn = true }: TableOptions,
): string[][] {
  const room = atLeast(width);
  if (!drawn) return rows.map((row) => wrapText(row.filter((cell) => cell !== '').join(' · '), room));
  const count = Math.max(0, ...rows.map((row) => row.length));
  const wishes = Array.from({ length: count }, (_, index) => ({
    cells: Math.max(0, ...rows.map((row) => naturalWidth(row[index] ?? ''))),
    word: Math.max(0, ...rows.map((row) => widestWord(row[index] ?? ''))),
    keep: columns[index]?.keep ?? false,
  }));
  const widths = columnWidths(wishes, room - gap * Math.max(0, count - 1));
  if (!widths) return rows.map((row) => stacked(row, room));
  return rows.map((row) => rowLines(row, widths, { gap, columns }));
}

const naturalWidth = (cell: string): number => Math.max(...wrapText(cell, Infinity).map(textWidth));

function rowLines(
  row: readonly string[],
  widths: readonly number[],
  { gap, columns }: Required<Pick<TableOptions, 'gap' | 'columns'>>,
) {
  const cells = widths.map((width, index) => wrapText(row[index] ?? '', width));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((lines) => lines[line] ?? '');
    const last = parts.findLastIndex((part) => part !== '');
    const padded = parts.slice(0, last + 1).map((part, index) => {
      const width = widths[index] ?? 0;
      if (columns[index]?.align === 'right') return padStart(part, width);
      return index === last ? part : padEnd(part, width);
    });
    return padded.join(' '.repeat(gap));
  });
}

function stacked(row: readonly string[], width: number): string[] {
  const [first, ...more] = row.filter((cell) => cell !== '');
  return [...wrapText(first ?? '', width), ...more.flatMap((cell) => indented(cell, width))];
}
