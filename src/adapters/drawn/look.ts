import { stripVTControlCharacters } from 'node:util';
import { makeTheme } from '@inquirer/core';
import type { Palette, PromptWords } from '../../core/ports.ts';
import type { Drawing } from './screen.ts';

/** How text fills a terminal: cells of a line, and a text in lines of at most `width` cells. */
export type TextLayout = { width: (text: string) => number; wrap: (text: string, width: number) => string[] };

/** How prompts look. Every colour comes from the palette: Inquirer's own would ignore `--no-color`. */
export type Look = ReturnType<typeof promptLook>;

export type LookConfig = { palette: Palette; words: PromptWords; layout: TextLayout };

export function promptLook({ palette, words, layout }: LookConfig) {
  const { tick, cursor } = signs();
  return {
    palette,
    words,
    layout,
    cursor,
    question: (message: string): string => `${palette.warn('?')} ${palette.strong(message)}`,
    answered: (message: string, answer: string): string =>
      [palette.good(tick), palette.strong(message), answer].filter((part) => part !== '').join(' '),
    complaint: (text: string): string => palette.bad(`> ${text}`),
  };
}

/** One row of a list: its label after a mark, in more lines where it is too long for one. */
export function listRow(look: Look, { mark, label, active }: { mark: string; label: string; active: boolean }) {
  return (columns: number): string[] => {
    const indent = ' '.repeat(look.layout.width(mark));
    const lines = look.layout.wrap(label, columns - indent.length);
    return lines.map((line, index) => {
      const text = `${index === 0 ? mark : indent}${line}`;
      return active ? look.palette.strong(text) : text;
    });
  };
}

/** What stands under a question: what there is of details and complaints, and which keys do what. */
export function footer(
  look: Look,
  { columns, help, back, quiet = [], complaint = '' }: FooterParts & { columns: number },
): string[] {
  const keys = back ? `${help} · ${look.words.backHelp}` : help;
  const complaints = complaint === '' ? [] : [look.complaint(complaint)];
  return [...quiet.map(look.palette.quiet), ...complaints, look.palette.quiet(keys)].flatMap((text) =>
    look.layout.wrap(text, columns),
  );
}

type FooterParts = { help: string; back: boolean; quiet?: readonly string[]; complaint?: string };

/** What was typed, in rows of at most `columns` cells after a mark, and where the cursor stands in them. */
export function typedRows(look: Look, { line, cursor }: { line: string; cursor: number }, columns: number) {
  const width = columns - inputMark.length;
  const rows = [''];
  let [cells, index] = [0, 0];
  let place = { row: 0, column: 0 };
  for (const character of line) {
    const more = cellsOf(look.layout, character);
    if (cells + more > width) {
      rows.push('');
      cells = 0;
    }
    if (index === cursor) place = { row: rows.length - 1, column: cells };
    rows[rows.length - 1] += character;
    cells += more;
    index += character.length;
  }
  if (cursor >= index) {
    if (cells >= width) rows.push('');
    place = { row: rows.length - 1, column: cells >= width ? 0 : cells };
  }
  return {
    rows: rows.map((row, number) => (number === 0 ? inputMark : ' '.repeat(inputMark.length)) + row),
    cursor: { row: place.row, column: place.column + inputMark.length },
  };
}

const inputMark = '> ';
const known = new Map<string, number>();

/** Measured once: a paragraph is drawn again with every key. */
function cellsOf(layout: TextLayout, character: string): number {
  const cells = known.get(character) ?? layout.width(character);
  known.set(character, cells);
  return cells;
}

/** A drawing without a list. */
export const still = (head: readonly string[], foot: readonly string[]): Drawing => ({
  ...{ head, body: [], focus: 0, foot },
  cursor: { in: 'head', row: Math.max(0, head.length - 1), column: 0 },
});

/** The tick and the pointer of the terminal's own alphabet: Inquirer knows which consoles have only the old one. */
function signs(): { tick: string; cursor: string } {
  const { prefix } = makeTheme();
  const tick = stripVTControlCharacters(typeof prefix === 'string' ? prefix : (prefix.done ?? ''));
  return { tick, cursor: tick === '✔' ? '❯' : '>' };
}
