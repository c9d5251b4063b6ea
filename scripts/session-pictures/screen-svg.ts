import { boxPath } from './box-path.ts';
import type { Cell, Line, Look } from './cells.ts';

export type Screen = { lines: readonly Line[]; columns: number; title: string };

/** Units of the picture: a cell, letters of one cell and of two, and the room between the cells and the frame. */
export const cell = { width: 9, height: 20 };
const [letters, wideLetters] = [15, 17];
const margin = 18;

/** xterm's 16 colours, lightened so that each reads on the ground: a contrast of 4.5 or more. */
const colours = [
  ...['#8b949e', '#ff8b82', '#6cd47e', '#e3b341', '#82c2ff', '#d6b3ff', '#5fd7df', '#d4dae1'],
  ...['#a6aeb8', '#ffa8a1', '#8ae399', '#f2cc60', '#a8d6ff', '#e2c9ff', '#87e4ea', '#ffffff'],
];
const [ownColour, ownGround, edge] = ['#d4dae1', '#171a1f', '#4a515b'];

/** Chinese stands on two cells each, so any font of these will do: every character has its own place. */
const fonts = `ui-monospace,Menlo,Consolas,'Noto Sans Mono CJK SC','Microsoft YaHei',monospace`;

/**
 * A screen as an SVG: the same for the same cells. It brings its own ground, so it reads on light and dark pages, and
 * its text stands in the description for those who do not see it.
 */
export function screenSvg({ lines, columns, title }: Screen): string {
  const [width, height] = [columns * cell.width + 2 * margin, lines.length * cell.height + 2 * margin];
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title text">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="text">${escaped(lines.map(textOf).join('\n'))}</desc>`,
    `<style>text{font:${letters}px ${fonts};fill:${ownColour}}path{fill:none;stroke:${ownColour}}.w{font-size:${wideLetters}px}.b{font-weight:700}.d{opacity:.7}</style>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="6" fill="${ownGround}" stroke="${edge}"/>`,
    `<g transform="translate(${margin} ${margin})">`,
    ...lines.flatMap(lineSvg),
    '</g>',
    '</svg>',
  ].join('\n')}\n`;
}

/** The words of a line, with as many spaces between them as there are columns. */
export function textOf(line: Line): string {
  let [text, end] = ['', 0];
  for (const { column, chars, width } of line) {
    text += ' '.repeat(column - end) + chars;
    end = column + width;
  }
  return text;
}

/** Runs of neighbours that look the same are one element each; drawn lines are paths, so that they join in any font. */
function lineSvg(line: Line, row: number): string[] {
  const grounds = runsOf(line.filter(({ ground }) => ground !== null));
  const drawn = runsOf(line.filter(({ chars }) => boxPath(chars) !== null));
  const words = runsOf(line.filter(({ chars }) => chars.trim() !== '' && boxPath(chars) === null));
  return [
    ...grounds.map((run) => groundSvg(run, row)),
    ...drawn.map((run) => drawnSvg(run, row)),
    ...words.map((run) => wordsSvg(run, row)),
  ];
}

type Run = readonly [Cell, ...Cell[]];

function runsOf(line: Line): Run[] {
  const runs: [Cell, ...Cell[]][] = [];
  for (const one of line) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && looksLike(before, one) && follows(before, one)) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

const follows = (before: Cell, { column, chars, width }: Cell): boolean =>
  before.column + before.width === column && before.width === width && isSingle(before.chars) && isSingle(chars);

/** Places are counted by characters, and not alike everywhere where several make one sign: that one stands alone. */
const isSingle = (chars: string): boolean => chars.length <= 1;

const looksLike = (a: Look, b: Look): boolean =>
  a.colour === b.colour && a.ground === b.ground && a.bold === b.bold && a.dim === b.dim;

function groundSvg(run: Run, row: number): string {
  const [{ column, ground }] = run;
  const columns = run.reduce((sum, { width }) => sum + width, 0);
  const place = `x="${column * cell.width}" y="${row * cell.height}"`;
  return `<rect ${place} width="${columns * cell.width}" height="${cell.height}" fill="${colours[ground ?? 0]}"/>`;
}

function drawnSvg(run: Run, row: number): string {
  const [first] = run;
  const path = run.map(({ column, chars }) => boxPath(chars, { column, row }, cell) ?? '').join('');
  return `<path${classes(first)}${first.colour === null ? '' : ` style="stroke:${colours[first.colour]}"`} d="${path}"/>`;
}

function wordsSvg(run: Run, row: number): string {
  const [first] = run;
  const places = run.map(({ column }) => column * cell.width).join(' ');
  const fill = first.colour === null ? '' : ` style="fill:${colours[first.colour]}"`;
  const words = escaped(run.map(({ chars }) => chars).join(''));
  return `<text${classes(first)}${fill} x="${places}" y="${row * cell.height + letters}">${words}</text>`;
}

function classes({ width, bold, dim }: Cell): string {
  const names = [width > 1 ? 'w' : '', bold ? 'b' : '', dim ? 'd' : ''].filter((name) => name !== '');
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}

/** Text as XML has it; characters that XML does not know are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
