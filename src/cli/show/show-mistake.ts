import type { UserError } from '../../core/errors.ts';
import type { Palette, Ports } from '../../core/ports.ts';
import type { Words } from '../words/words.ts';
import { visible } from './visible.ts';

export type Speech = { ports: Pick<Ports, 'terminal'>; words: Words; palette: Palette };

/** Says what went wrong in one line and a hint, whether the command ends with it or goes on. */
export function showMistake({ mistake }: UserError, { ports, words, palette }: Speech): void {
  const { line, hint } = words.mistake(mistake);
  ports.terminal.note(`${palette.bad(words.screens.error)}${visible(line)}\n`);
  if (hint !== null) ports.terminal.note(`${words.screens.hint}${visible(hint)}\n`);
}
