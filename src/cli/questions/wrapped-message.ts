import type { Context } from '../context.ts';
import { wrapText } from '../views/layout/wrap.ts';

/** The mark and the space that a prompt sets before its message. */
const mark = 2;

/** A message of several sentences, in lines that fit the terminal: a prompt would cut words. */
export const wrappedMessage = (text: string, { ports }: Context): string =>
  wrapText(text, ports.terminal.columns - mark).join('\n');
