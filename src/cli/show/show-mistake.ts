import type { UserError } from '../../core/errors.ts';
import type { Palette, Ports } from '../../core/ports.ts';
import type { Words } from '../words/words.ts';

export type Speech = { ports: Pick<Ports, 'terminal'>; words: Words; palette: Palette };

/** Says what went wrong in one line and a hint, whether the command ends with it or goes on. */
export function showMistake({ mistake }: UserError, { ports, words, palette }: Speech): void {
  const { line, hint } = words.mistake(mistake);
  ports.terminal.note(`${palette.bad(words.screens.error)}${visible(line)}\n`);
  if (hint !== null) ports.terminal.note(`${words.screens.hint}${visible(hint)}\n`);
}

/** A typed value stands in the line: what it holds of control characters must not reach the terminal. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\uFFFD');
