import type { Command } from 'commander';
import type { Context } from '../context.ts';

/** What the shopper tells about something that happened, as typed. */
export type ToldFlags = {
  on: string | null;
  by: string | null;
  text: string | null;
  until: string | null;
  reference: string | null;
};

export type TypedTold = { [F in keyof ToldFlags]?: string };

/** The flags of everything that happened. */
export const declareTold = (command: Command, { words: { help } }: Context): Command =>
  command
    .option('--on <date>', help.told.on)
    .option('--by <handle>', help.told.by)
    .option('--text <text>', help.told.text)
    .option('--until <date>', help.told.until)
    .option('--reference <number>', help.told.reference);

export const toldFlags = ({ on, by, text, until, reference }: TypedTold): ToldFlags => ({
  on: on ?? null,
  by: by ?? null,
  text: text ?? null,
  until: until ?? null,
  reference: reference ?? null,
});
