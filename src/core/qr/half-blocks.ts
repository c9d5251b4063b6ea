import type { QrMatrix } from './qr-matrix.ts';

/** Cells of a terminal: half as wide as they are high, so that one holds two modules, one above the other. */
export type Room = { columns: number; rows: number };

/** What the standard asks for around a code (ISO/IEC 18004, 6.3.8), and what readers get by with. */
const quietZones = [4, 2] as const;

/** How many cells a code takes with this many light modules on each side. */
export function roomFor({ length }: QrMatrix, quiet: number): Room {
  const modules = length + 2 * quiet;
  return { columns: modules, rows: Math.ceil(modules / 2) };
}

/** The widest quiet zone with which the code fits, in modules; null where it does not fit at all. */
export function quietZone(matrix: QrMatrix, { columns, rows }: Room): number | null {
  const fits = quietZones.find((quiet) => {
    const needed = roomFor(matrix, quiet);
    return needed.columns <= columns && needed.rows <= rows;
  });
  return fits ?? null;
}

/** The least room in which a code is drawn. */
export const leastRoom = (matrix: QrMatrix): Room => roomFor(matrix, Math.min(...quietZones));

/** The code with its quiet zone as lines of half blocks: what is filled is dark, so the ground must be light. */
export function halfBlockLines(matrix: QrMatrix, quiet: number): string[] {
  const { columns, rows } = roomFor(matrix, quiet);
  const isDark = (x: number, y: number): boolean => matrix[y - quiet]?.[x - quiet] ?? false;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, x) => block(isDark(x, 2 * row), isDark(x, 2 * row + 1))).join(''),
  );
}

function block(upper: boolean, lower: boolean): string {
  if (upper) return lower ? '█' : '▀';
  return lower ? '▄' : ' ';
}
