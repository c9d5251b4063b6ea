/** Line and column, from one, of the place that a JSON parser's error names; the end of the text where it names none. */
export function jsonPlace(text: string, error: unknown): { line: number; column: number } {
  const position = /position (\d+)/.exec(String(error))?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
