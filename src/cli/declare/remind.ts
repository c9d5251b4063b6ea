import type { Command } from 'commander';
import type { Context } from '../context.ts';

/** What was typed behind `remind`. `out`: a file, or `-` for stdout. */
export type RemindOptions = { case: string | null; out: string | null };

export function declareRemind(
  program: Command,
  { words: { help } }: Context,
  run: (options: RemindOptions) => Promise<void>,
): void {
  program
    .command('remind')
    .argument('[case]', help.arguments.caseOrAll)
    .description(help.commands.remind)
    .option('--out <file>', help.options.calendar)
    .action((id: string | undefined, { out }: { out?: string }) => run({ case: id ?? null, out: out ?? null }));
}
