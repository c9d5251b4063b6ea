import type { ExitCode } from '../../core/errors.ts';
import type { SettingFlags } from '../config/setting-flags.ts';
import type { Context } from '../context.ts';

/** What is remembered on this machine: shown, and changed by flags or by choosing. */
export async function runConfig({ flags }: { flags: SettingFlags }, context: Context): Promise<ExitCode> {
  return (await import('../interview/guide.ts')).settings({ flags }, context);
}
