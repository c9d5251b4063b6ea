type Arms = readonly ('left' | 'right' | 'up' | 'down')[];

/** Which ways the lines of a box-drawing character go from the middle of its cell. */
const arms: Record<string, Arms> = {
  '─': ['left', 'right'],
  '│': ['up', 'down'],
  '┌': ['right', 'down'],
  '┐': ['left', 'down'],
  '└': ['right', 'up'],
  '┘': ['left', 'up'],
  '├': ['up', 'down', 'right'],
  '┤': ['up', 'down', 'left'],
  '┬': ['left', 'right', 'down'],
  '┴': ['left', 'right', 'up'],
  '┼': ['left', 'right', 'up', 'down'],
};

type Place = { column: number; row: number };
type Size = { width: number; height: number };

/** The path that draws a box-drawing character in its cell, from edge to edge; null for any other character. */
export function boxPath(chars: string, { column, row }: Place = nowhere, { width, height }: Size = nothing) {
  const ways = arms[chars];
  if (ways === undefined) return null;
  const [x, y] = [(column + 0.5) * width, (row + 0.5) * height];
  const to = { left: `h${-width / 2}`, right: `h${width / 2}`, up: `v${-height / 2}`, down: `v${height / 2}` };
  return ways.map((way) => `M${x} ${y}${to[way]}`).join('');
}

const nowhere: Place = { column: 0, row: 0 };
const nothing: Size = { width: 0, height: 0 };
