import { graphemes } from './graphemes.ts';
import { splitStyles } from './styles.ts';

/**
 * Cells one line of text takes on a terminal. Chinese, full-width signs and emoji take two, ambiguous signs (“ ” … — ①)
 * one, as terminals outside East Asian locales draw them; accents, colour codes and control characters take none, a tab
 * one, because `wrapText` and its neighbours write it as a space.
 */
export function textWidth(text: string): number {
  if (printableAscii.test(text)) return text.length;
  return graphemes(splitStyles(text).plain.replaceAll('\n', '')).reduce((sum, { cells }) => sum + cells, 0);
}

const printableAscii = /^[ -~]*$/;
