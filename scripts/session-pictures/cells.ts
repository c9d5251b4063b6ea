import type { IBufferCell, IBufferLine } from '@xterm/headless';

/** How a cell looks; colours are numbers of xterm's first 16, null is the terminal's own. */
export type Look = { colour: number | null; ground: number | null; bold: boolean; dim: boolean };

/** What stands in one column of a line, or in two. */
export type Cell = Look & { column: number; chars: string; width: number };

/** The cells of a line that show something. */
export type Line = readonly Cell[];

/** A line of plain text, with characters of one column each. */
export const plainLine = (text: string, look: Partial<Look> = {}): Line =>
  [...text].map((chars, column) => ({ ...ownLook, ...look, column, chars, width: 1 })).filter(isSeen);

const ownLook: Look = { colour: null, ground: null, bold: false, dim: false };

/** A line of the terminal. Throws for a colour beyond the first 16: the picture has no other. */
export function cellsOf(line: IBufferLine): Line {
  return Array.from({ length: line.length }, (_, column) => cellAt(line, column)).filter(isSeen);
}

const isSeen = ({ chars, width, ground }: Cell): boolean => width > 0 && (chars.trim() !== '' || ground !== null);

function cellAt(line: IBufferLine, column: number): Cell {
  const cell = line.getCell(column);
  if (cell === undefined) return { ...ownLook, column, chars: '', width: 0 };
  const [front, back] = [frontOf(cell), backOf(cell)];
  const inverse = cell.isInverse() !== 0;
  return {
    column,
    chars: cell.getChars(),
    width: cell.getWidth(),
    colour: inverse ? (back ?? 0) : front,
    ground: inverse ? (front ?? 7) : back,
    bold: cell.isBold() !== 0,
    dim: cell.isDim() !== 0,
  };
}

const frontOf = (cell: IBufferCell): number | null => (cell.isFgDefault() ? null : known(cell.getFgColor()));
const backOf = (cell: IBufferCell): number | null => (cell.isBgDefault() ? null : known(cell.getBgColor()));

function known(colour: number): number {
  if (colour < 0 || colour > 15) throw new RangeError(`a picture has 16 colours, ${colour} is not among them`);
  return colour;
}
