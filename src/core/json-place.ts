import { type ParseError, parse } from 'jsonc-parser';

/**
 * Line and column, from one, of the first place at which a text stops being JSON; its end where none is found. The
 * runtime's own parser does not name the place of every mistake.
 */
export function jsonPlace(text: string): { line: number; column: number } {
  const before = text.slice(0, firstMistake(text)).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function firstMistake(text: string): number {
  const mistakes: ParseError[] = [];
  try {
    parse(text, mistakes, { disallowComments: true, allowEmptyContent: false });
  } catch {
    // Nesting deeper than the stack.
  }
  return Math.min(text.length, ...mistakes.slice(0, 1).map(({ offset }) => offset));
}
