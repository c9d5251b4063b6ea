import type { Command } from 'commander';
import { type SettingFlags, settingFlags } from '../config/setting-flags.ts';
import type { Context } from '../context.ts';
import { flagsFrom } from './flags-from.ts';

/** `config`, with a flag for every setting. */
export function declareConfig(
  program: Command,
  { words: { help } }: Context,
  run: (flags: SettingFlags) => Promise<void>,
): void {
  const command = program.command('config').description(help.commands.config);
  for (const name of settingFlags)
    command.option(`--${name} <${name === 'can-use-x' ? 'yes-or-no' : 'text'}>`, help.settings[name]);
  command.action((options: Record<string, unknown>) => run(flagsFrom(options, settingFlags)));
}
