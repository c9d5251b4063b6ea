import { type Grapheme, graphemes } from './graphemes.ts';
import { isSpace, mayBreak, mayCut } from './line-breaks.ts';
import { restyle, type Span, splitStyles } from './styles.ts';

/** The narrowest line that is laid out: two Chinese characters. */
export const LEAST_WIDTH = 4;

/**
 * A text in lines of at most `width` cells; a width below LEAST_WIDTH counts as that. Line ends of the text are kept, and
 * of its spaces all but those where a line breaks or ends. A word, handle or link is cut only where it is wider than
 * a line. No line begins with a closing mark or ends with an opening one, unless a run of marks alone is too wide.
 * Each line is complete in its colours.
 */
export function wrapText(text: string, width: number): string[] {
  const room = atLeast(width);
  const styled = splitStyles(text);
  let from = 0;
  const spans = styled.plain.split('\n').flatMap((paragraph) => {
    const offset = from;
    from += paragraph.length + 1;
    return paragraphSpans(graphemes(paragraph), room).map(({ start, end }) => ({
      start: start + offset,
      end: end + offset,
    }));
  });
  return restyle(styled, spans);
}

/** A usable width out of any number: whole cells, LEAST_WIDTH or more. */
export const atLeast = (width: number): number => (width >= LEAST_WIDTH ? Math.floor(width) : LEAST_WIDTH);

function paragraphSpans(all: readonly Grapheme[], width: number): Span[] {
  const spans: Span[] = [];
  let start = afterWideIndent(all, width);
  do {
    const next = nextLine(all, start, width);
    spans.push(spanOf(all, start, next));
    start = next;
    while (isSpaceAt(all, start)) start += 1;
  } while (start < all.length);
  return spans;
}

/** An indent stays unless it would leave the words less than half a line. */
function afterWideIndent(all: readonly Grapheme[], width: number): number {
  let cells = 0;
  let index = 0;
  for (; isSpaceAt(all, index); index += 1) cells += all[index]?.cells ?? 0;
  return cells * 2 <= width ? 0 : index;
}

/** Where the line after the one that begins at `start` begins; spaces may overhang the width, since they go. */
function nextLine(all: readonly Grapheme[], start: number, width: number): number {
  let used = 0;
  let lastBreak: number | null = null;
  let before: { grapheme: Grapheme; index: number } | null = null;
  for (let index = start; index < all.length; index += 1) {
    const grapheme = all[index];
    if (!grapheme) break;
    used += grapheme.cells;
    if (isSpace(grapheme)) continue;
    if (before && mayBreak(before.grapheme, grapheme, before.index < index - 1)) lastBreak = index;
    if (used > width) return lastBreak ?? cutBefore(all, start, index);
    before = { grapheme, index };
  }
  return all.length;
}

/** Where a word is cut that is too wide for a line: at `end`, or earlier where a mark would be torn off. */
function cutBefore(all: readonly Grapheme[], start: number, end: number): number {
  for (let index = end; index > start; index -= 1) {
    const [before, after] = [all[index - 1], all[index]];
    if (before && after && !isSpace(before) && !isSpace(after) && mayCut(before, after)) return index;
  }
  return end;
}

function spanOf(all: readonly Grapheme[], start: number, next: number): Span {
  let end = next;
  while (end > start && isSpaceAt(all, end - 1)) end -= 1;
  const first = all[start];
  const last = all[end - 1];
  return end === start || !first || !last ? { start: 0, end: 0 } : { start: first.at, end: last.at + last.text.length };
}

function isSpaceAt(all: readonly Grapheme[], index: number): boolean {
  const grapheme = all[index];
  return grapheme != null && isSpace(grapheme);
}
