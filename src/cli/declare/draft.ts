import type { Command } from 'commander';
import type { DraftChanges } from '../cases/draft-changes.ts';
import type { Context } from '../context.ts';

/** What was typed behind `draft`. */
export type DraftOptions = DraftChanges & {
  kind: string;
  case: string | null;
  copy: boolean;
  qr: boolean;
  open: boolean;
  /** Accounts that the shopper has looked at. */
  confirmAccount: readonly string[];
};

type DraftFlags = { [F in 'tone' | 'hashtags']?: string } & {
  [F in 'wording' | 'drop' | 'confirmAccount']?: readonly string[];
} & {
  [F in 'copy' | 'qr' | 'open']?: boolean;
};

/** `draft`, with what changes a draft and what becomes of it. */
export function declareDraft(
  program: Command,
  { words: { help } }: Context,
  run: (options: DraftOptions) => Promise<void>,
): void {
  const listed = (typed: string, all: readonly string[] = []): readonly string[] => [...all, typed];
  program
    .command('draft')
    .argument('<kind>', help.arguments.kind)
    .argument('[case]', help.arguments.case)
    .description(help.commands.draft)
    .option('--tone <tone>', help.answers.tone)
    .option('--hashtags <hashtags>', help.answers.hashtags)
    .option('--wording <sentence:number>', help.options.wording, listed)
    .option('--drop <sentences>', help.options.drop, listed)
    .option('--confirm-account <handle>', help.options.confirmAccount, listed)
    .option('--copy', help.options.copy)
    .option('--qr', help.options.qr)
    .option('--open', help.options.open)
    .action((kind: string, id: string | undefined, flags: DraftFlags) => {
      const { tone = null, hashtags = null, wording = [], drop = [], confirmAccount = [] } = flags;
      const { copy = false, qr = false, open = false } = flags;
      return run({ kind, case: id ?? null, tone, hashtags, wording, drop, confirmAccount, copy, qr, open });
    });
}
