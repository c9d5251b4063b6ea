import type { Palette } from '../../../core/ports.ts';
import { padEnd, truncate } from './pad.ts';
import { plainPalette } from './palette.ts';
import { textWidth } from './width.ts';
import { wrapText } from './wrap.ts';

/** Below this many cells a frame takes more room than it gives. */
export const FRAME_LEAST_WIDTH = 40;

export type Frame = {
  title: string;
  /** Paragraphs; each is wrapped. */
  lines: readonly string[];
  /** A short note such as `243/280`, in colours of its own. */
  footer?: string | undefined;
  /** Cells from the left edge to the right one, both included. */
  width: number;
  /** False for screen readers: nothing is drawn. */
  frames?: boolean | undefined;
};

/**
 * A box around a text, with its title in the upper edge and its footer at the right of the lower one; both are shortened
 * where they are too long. On a narrow terminal or without frames: title, text and footer one under another, undrawn.
 * The lines of each paragraph come by themselves; the edges go with the first and the last.
 */
export function frame(
  { title, lines, footer = '', width, frames = true }: Frame,
  palette: Palette = plainPalette,
): string[][] {
  const drawn = frames && width >= FRAME_LEAST_WIDTH;
  const inside = drawn ? Math.floor(width) - 4 : width;
  const side = palette.quiet('│');
  const inFrame = (line: string): string => (drawn ? `${side} ${padEnd(line, inside)} ${side}` : line);
  const paragraphs = lines.map((line) => wrapText(line, inside).map(inFrame));
  const top = drawn
    ? [topEdge(truncate(title, inside - 2), inside, palette)]
    : (title === '' ? [] : wrapText(title, width)).map(palette.strong);
  const undrawnEnd = footer === '' ? [] : wrapText(footer, width);
  const bottom = drawn ? [bottomEdge(truncate(footer, inside - 2), inside, palette)] : undrawnEnd;
  if (paragraphs.length < 2) return [[...top, ...paragraphs.flat(), ...bottom]];
  return paragraphs.map((paragraph, at) => [
    ...(at === 0 ? top : []),
    ...paragraph,
    ...(at === paragraphs.length - 1 ? bottom : []),
  ]);
}

function topEdge(title: string, inside: number, { quiet, strong }: Palette): string {
  if (title === '') return quiet(`┌${rule(inside + 2)}┐`);
  return `${quiet('┌─')} ${strong(title)} ${quiet(`${rule(inside - 1 - textWidth(title))}┐`)}`;
}

function bottomEdge(footer: string, inside: number, { quiet }: Palette): string {
  if (footer === '') return quiet(`└${rule(inside + 2)}┘`);
  return `${quiet(`└${rule(inside - 1 - textWidth(footer))}`)} ${footer} ${quiet('─┘')}`;
}

const rule = (cells: number): string => '─'.repeat(cells);
