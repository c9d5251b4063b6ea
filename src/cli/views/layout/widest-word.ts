import { graphemes } from './graphemes.ts';
import { isSpace, mayBreak } from './line-breaks.ts';
import { splitStyles } from './styles.ts';

/** The cells of the widest part of a text that `wrapText` keeps whole: a line narrower than this cuts a word. */
export function widestWord(text: string): number {
  const lines = splitStyles(text).plain.split('\n');
  return Math.max(...lines.map(widestInLine));
}

function widestInLine(line: string): number {
  let widest = 0;
  let cells = 0;
  const all = graphemes(line);
  for (const [index, grapheme] of all.entries()) {
    const before = all[index - 1];
    if (!before || isSpace(before) || isSpace(grapheme) || mayBreak(before, grapheme, false)) cells = 0;
    if (!isSpace(grapheme)) cells += grapheme.cells;
    widest = Math.max(widest, cells);
  }
  return widest;
}
