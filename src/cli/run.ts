import { CommanderError } from 'commander';
import { Cancelled, ExitCode, UserError } from '../core/errors.ts';
import type { Ports } from '../core/ports.ts';
import { commandLineMistake } from './command-line-mistake.ts';
import { contextOf, fromSettings } from './context-from.ts';
import { type Commands, createProgram } from './program.ts';
import { fromLocale, loadWords } from './screen-language.ts';
import { type Speech, showMistake } from './show/show-mistake.ts';
import type { Words } from './words/words.ts';

/** Runs one command line and says which code the process should end with. Never exits. */
export async function run(argv: readonly string[], ports: Ports, commands: Commands): Promise<ExitCode> {
  const plain = ports.palettes(!argv.includes('--no-color')).note;
  let words: Words | null = null;
  try {
    const { settings, language } = await fromSettings(argv, ports);
    words = await loadWords(language);
    const context = contextOf({ ports, settings, words });
    const program = createProgram(context, commands);
    await program.parse(argv);
    return program.exitCode();
  } catch (error) {
    return report(error, {
      ports,
      palette: plain,
      words: words ?? (await loadWords(fromLocale(ports.machine.locale))),
    });
  }
}

/** What ends a command becomes words and a code here: help and version, leaving, mistakes. The rest is a bug and shows itself. */
function report(error: unknown, speech: Speech): ExitCode {
  const { ports, words } = speech;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return ExitCode.ok;
    return say(new UserError(commandLineMistake(error)), speech);
  }
  if (error instanceof Cancelled) {
    ports.terminal.note(`${words.screens.cancelled}\n`);
    return ExitCode.cancelled;
  }
  if (error instanceof UserError) return say(error, speech);
  ports.terminal.note(`${words.screens.bug}\n${error instanceof Error ? error.stack : String(error)}\n`);
  return ExitCode.failure;
}

function say(error: UserError, speech: Speech): ExitCode {
  showMistake(error, speech);
  return error.exitCode;
}

/** What could not be written (a full disk) is said where words still arrive. It may come when the command is over. */
export async function reportLostOutput(error: Error, ports: Ports): Promise<void> {
  const words = await loadWords(fromLocale(ports.machine.language || ports.machine.locale));
  const detail = 'code' in error ? String(error.code) : '';
  showMistake(new UserError({ code: 'output-lost', detail }), { ports, words, palette: ports.palettes(false).note });
}
