import type { Command } from 'commander';
import type { Context } from './context.ts';
import { textWidth } from './views/layout/width.ts';

/** Lets the argument parser speak the screen language, count Chinese by cells, and leave errors to `run`. */
export function configureWords(program: Command, { ports, words: { help } }: Context): void {
  const titles: Record<string, string> = help.titles;
  program
    .description(help.tagline)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .addHelpText('after', `\n${help.more}`)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      displayWidth: textWidth,
    })
    .configureOutput({
      writeOut: ports.terminal.out,
      writeErr: () => {},
      getOutHelpWidth: () => ports.terminal.columns,
    })
    .exitOverride();
}
