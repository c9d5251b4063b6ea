import { ExitCode } from '../../core/errors.ts';
import { type Context, canAsk, note, printJson } from '../context.ts';
import { saveSettings } from '../interview/remember.ts';
import { settingsView } from '../views/settings-view.ts';
import { askSettings } from './ask-settings.ts';
import { changedSettings } from './changed-settings.ts';
import type { SettingFlags } from './setting-flags.ts';

/** What is remembered on this machine: changed by flags, by choosing where somebody can be asked, else shown. */
export async function configure({ flags }: { flags: SettingFlags }, context: Context): Promise<ExitCode> {
  const asks = Object.keys(flags).length === 0 && canAsk(context) && !context.yes;
  if (asks) {
    note(context, `${context.words.config.folder(await context.ports.dataFolder())}\n`);
    await askSettings(context);
    return ExitCode.ok;
  }
  const changed = await saveSettings(await changedSettings(context.settings, flags), context);
  const folder = await context.ports.dataFolder();
  if (context.json) printJson(context, { settings: changed.settings, folder });
  else {
    context.ports.terminal.out(settingsView(changed.settings, changed));
    note(context, context.words.config.folder(folder));
  }
  return ExitCode.ok;
}
