import { styleText } from 'node:util';
import type { Palette } from '../core/ports.ts';
import { isAccessible } from './surroundings.ts';

/** Colours for a terminal, or none. The runtime's own: chalk costs 5 ms at a start of 25, this one. */
export function palette({ colour }: { colour: boolean }): Palette {
  const style = (name: Parameters<typeof styleText>[0]) => (text: string) =>
    // The decision was made already; newer runtimes would make their own, by stdout.
    colour ? styleText(name, text, { validateStream: false }) : text;
  return {
    strong: style('bold'),
    quiet: style('dim'),
    good: style('green'),
    warn: style('yellow'),
    bad: style('red'),
    // Reset at the end of each line: a background that is still on when the line breaks fills the rest of the next.
    paper: colour ? (line) => `\u001b[30;107m${line}\u001b[0m` : null,
  };
}

export type ColourWish = {
  environment: Readonly<Record<string, string | undefined>>;
  /** Whether the stream that will be coloured is a terminal. */
  terminal: boolean;
  /** False for `--no-color`. */
  flag: boolean;
};

/**
 * Whether to use colour: never against `NO_COLOR` (non-empty, no-color.org) or `--no-color`, only on a terminal that has
 * it, and not where a screen reader would have to pass over its codes.
 */
export const wantsColour = ({ environment, terminal, flag }: ColourWish): boolean =>
  flag && terminal && !environment.NO_COLOR && environment.TERM !== 'dumb' && !isAccessible(environment);
