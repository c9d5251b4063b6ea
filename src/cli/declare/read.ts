import type { Command } from 'commander';
import type { Context } from '../context.ts';

/** What was typed behind `read`. */
export type ReadOptions = {
  case: string | null;
  text: string | null;
  by: string | null;
  on: string | null;
};

type Flags = { [F in 'text' | 'by' | 'on']?: string };

/** `read`: without a terminal the reply comes through a pipe, or with a flag. */
export function declareRead(
  program: Command,
  { words: { help } }: Context,
  run: (options: ReadOptions) => Promise<void>,
): void {
  program
    .command('read')
    .argument('[case]', help.arguments.case)
    .description(help.commands.read)
    .option('--text <text>', help.told.readText)
    .option('--by <handle>', help.told.by)
    .option('--on <date>', help.told.on)
    .action((id: string | undefined, { text, by, on }: Flags) =>
      run({ case: id ?? null, text: text ?? null, by: by ?? null, on: on ?? null }),
    );
}
