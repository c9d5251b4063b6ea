import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { declareTold, type ToldFlags, type TypedTold, toldFlags } from './told.ts';

/** What was typed behind `record`. */
export type RecordOptions = {
  event: string;
  case: string | null;
  told: ToldFlags;
  draft: string | null;
  route: string | null;
};

type Flags = TypedTold & { draft?: string; route?: string };

/** `record`, with what can be said of an event. */
export function declareRecord(
  program: Command,
  context: Context,
  run: (options: RecordOptions) => Promise<void>,
): void {
  const { help } = context.words;
  const command = program
    .command('record')
    .argument('<event>', help.arguments.event)
    .argument('[case]', help.arguments.case)
    .description(help.commands.record);
  declareTold(command, context)
    .option('--draft <kind>', help.told.draft)
    .option('--route <id>', help.told.route)
    .action((event: string, id: string | undefined, { draft, route, ...told }: Flags) =>
      run({ event, case: id ?? null, told: toldFlags(told), draft: draft ?? null, route: route ?? null }),
    );
}
