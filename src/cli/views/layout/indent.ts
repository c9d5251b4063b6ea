import { wrapText } from './wrap.ts';

/** A wrapped text two cells further in, `width` cells wide with its indent; on lines too narrow for that, not indented. */
export function indented(text: string, width: number): string[] {
  const indent = width < 8 ? '' : '  ';
  return wrapText(text, width - indent.length).map((line) => (line === '' ? '' : indent + line));
}
