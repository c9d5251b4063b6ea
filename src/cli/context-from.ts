import type { Ports } from '../core/ports.ts';
import type { Context } from './context.ts';
import { loadWords, screenLanguage } from './screen-language.ts';

/** The context before the command line is read: the screen language is known, the global flags still have defaults. */
export async function fromSettings(argv: readonly string[], ports: Ports): Promise<Context> {
  const settings = await ports.settings.load();
  const { language: environment, locale } = ports.machine;
  const language = screenLanguage({ argv, environment, settings: settings.screenLanguage, locale });
  return {
    ports,
    settings,
    words: await loadWords(language),
    now: ports.clock.now(),
    json: false,
    yes: false,
    quiet: false,
    palette: ports.palettes(true),
  };
}
