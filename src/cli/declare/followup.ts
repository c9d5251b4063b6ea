import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { declareTold, type ToldFlags, type TypedTold, toldFlags } from './told.ts';

/** What was typed behind `followup`. */
export type FollowupOptions = {
  case: string | null;
  situation: string | null;
  told: ToldFlags;
  copy: string | null;
  qr: string | null;
  open: boolean;
  /** Accounts that the shopper has looked at. */
  confirmAccount: readonly string[];
};

type Flags = TypedTold & {
  situation?: string;
  copy?: string;
  qr?: string;
  open?: boolean;
  confirmAccount?: readonly string[];
};

/** `followup`, with a flag for each of its questions. */
export function declareFollowup(
  program: Command,
  context: Context,
  run: (options: FollowupOptions) => Promise<void>,
): void {
  const { help } = context.words;
  const command = program
    .command('followup')
    .argument('[case]', help.arguments.case)
    .description(help.commands.followup)
    .option('--situation <id>', help.told.situation);
  declareTold(command, context)
    .option('--confirm-account <handle>', help.options.confirmAccount, (handle, all: readonly string[] = []) => [
      ...all,
      handle,
    ])
    .option('--copy <kind>', help.options.copy)
    .option('--qr <kind>', help.options.qr)
    .option('--open', help.options.open)
    .action((id: string | undefined, { situation, copy, qr, open = false, confirmAccount = [], ...told }: Flags) =>
      run({
        case: id ?? null,
        situation: situation ?? null,
        told: toldFlags(told),
        copy: copy ?? null,
        qr: qr ?? null,
        open,
        confirmAccount,
      }),
    );
}
