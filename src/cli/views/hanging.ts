import { wrapText } from './layout/wrap.ts';

/** A line with a mark before it; what is wrapped stands under its words. */
export function hanging(mark: string, line: string, width: number): string[] {
  return wrapText(line, width - mark.length).map((part, i) => (i === 0 ? mark : ' '.repeat(mark.length)) + part);
}
