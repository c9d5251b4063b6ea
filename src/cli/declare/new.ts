import type { Command } from 'commander';
import { type AnswerFlag, type AnswerFlags, answerFlags } from '../answers/answer-flags.ts';
import type { Context } from '../context.ts';
import { flagsFrom } from './flags-from.ts';

/** What was typed behind `new`. */
export type NewOptions = {
  answers: string | null;
  from: string | null;
  flags: AnswerFlags;
  copy: string | null;
  qr: string | null;
  open: boolean;
  confirmAccount: readonly string[];
};
/** `new`, with a flag for every answer. */
export function declareNew(
  program: Command,
  { words: { help } }: Context,
  run: (options: NewOptions) => Promise<void>,
): void {
  const command = program.command('new').description(help.commands.new);
  command.option('--answers <file>', help.options.answers).option('--from <file>', help.options.from);
  for (const name of Object.keys(answerFlags) as AnswerFlag[]) {
    command.option(`--${name} <${answerFlags[name].kind}>`, help.answers[name]);
  }
  command
    .option('--confirm-account <handle>', help.options.confirmAccount, (handle, all: string[] = []) => [...all, handle])
    .option('--copy <kind>', help.options.copy)
    .option('--qr <kind>', help.options.qr)
    .option('--open', help.options.open)
    .action((options: Record<string, unknown>) =>
      run({
        answers: (options.answers as string | undefined) ?? null,
        from: (options.from as string | undefined) ?? null,
        flags: flagsFrom(options, Object.keys(answerFlags) as AnswerFlag[]),
        copy: (options.copy as string | undefined) ?? null,
        qr: (options.qr as string | undefined) ?? null,
        open: options.open === true,
        confirmAccount: (options.confirmAccount as string[] | undefined) ?? [],
      }),
    );
}
