import { graphemes } from './graphemes.ts';
import { restyle, splitStyles } from './styles.ts';
import { textWidth } from './width.ts';

/** The text followed by spaces up to `cells` cells; a wider text stays as it is. */
export const padEnd = (text: string, cells: number): string => text + spaces(cells - textWidth(text));

/** The text after spaces up to `cells` cells, for numbers in a column. */
export const padStart = (text: string, cells: number): string => spaces(cells - textWidth(text)) + text;

/** One line of at most `cells` cells: line ends become spaces, and what is left out is shown by `…`. */
export function truncate(text: string, cells: number): string {
  if (!(cells >= 1)) return '';
  const { plain, codes } = splitStyles(text);
  const styled = { plain: plain.replaceAll('\n', ' '), codes };
  if (textWidth(styled.plain) <= cells) return restyle(styled, [{ start: 0, end: styled.plain.length }]).join('');
  const kept = styled.plain.slice(0, endWithin(styled.plain, cells - 1)).trimEnd();
  return `${restyle(styled, [{ start: 0, end: kept.length }]).join('')}…`;
}

function endWithin(plain: string, cells: number): number {
  let used = 0;
  const beyond = graphemes(plain).find((grapheme) => {
    used += grapheme.cells;
    return used > cells;
  });
  return beyond?.at ?? plain.length;
}

const spaces = (count: number): string => ' '.repeat(Math.max(0, count));
