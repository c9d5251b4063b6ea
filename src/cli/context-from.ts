import type { ScreenLanguage } from '../core/case/vocabulary.ts';
import type { Ports } from '../core/ports.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Context } from './context.ts';
import { screenLanguage } from './screen-language.ts';

/** What is known before the command line is read: the settings and, with them, the screen language. */
export async function fromSettings(
  argv: readonly string[],
  { settings: store, machine }: Ports,
): Promise<{ settings: Settings; language: ScreenLanguage }> {
  const settings = await store.load();
  const { language: environment, locale } = machine;
  return { settings, language: screenLanguage({ argv, environment, settings: settings.screenLanguage, locale }) };
}

/** The context of a command whose global flags are not read yet. Throws `UserError` where the present cannot be told. */
export const contextOf = ({ ports, settings, words }: Pick<Context, 'ports' | 'settings' | 'words'>): Context => ({
  ports,
  settings,
  words,
  now: ports.clock.now(),
  json: false,
  yes: false,
  quiet: false,
  palette: ports.palettes(true),
});
