import process from 'node:process';
import { controllingTerminal, hasControllingTerminal } from './adapters/controlling-terminal.ts';
import { leavingBy } from './adapters/leaving.ts';
import { palette, wantsColour } from './adapters/palette.ts';
import { dataFolder, hasSettings } from './adapters/paths.ts';
import { processTerminal, stdinLook } from './adapters/process-terminal.ts';
import { programVersion, shippedData } from './adapters/shipped-data.ts';
import { isAccessible, isBehindMintty, promptKind } from './adapters/surroundings.ts';
import { systemClock } from './adapters/system-clock.ts';
import { lazyCommands } from './cli/lazy-commands.ts';
import { reportLostOutput, run } from './cli/run.ts';
import { ExitCode } from './core/errors.ts';
import type { Ports } from './core/ports.ts';
import { noSettings } from './core/settings/settings.ts';

/** Builds the real world, runs the command line, and leaves the exit code to the process. */
export async function main(): Promise<void> {
  // Stays if the event loop drains before `run` settles, as it does when a prompt waits on a closed stdin.
  process.exitCode = ExitCode.failure;
  let outputIsLost = false;
  const ports = realWorld((error) => {
    outputIsLost = true;
    process.exitCode = ExitCode.failure;
    void reportLostOutput(error, ports);
  });
  const code = await run(process.argv.slice(2), ports, lazyCommands);
  process.exitCode = outputIsLost ? ExitCode.failure : code;
}

/** What costs time to load is a function, called by the command that needs it. */
function realWorld(onOutputTrouble: (error: Error) => void): Ports {
  const { env: environment, stdout, stderr, platform } = process;
  const machine = { platform, environment };
  const coloured = (stream: { isTTY?: boolean }, flag: boolean) =>
    palette({ colour: wantsColour({ environment, terminal: stream.isTTY === true, flag }) });
  const palettes = (flag: boolean) => ({ out: coloured(stdout, flag), note: coloured(stderr, flag) });
  const folder = once(() => dataFolder({ override: environment.COMPLAIN_HOME, workingFolder: process.cwd() }));
  const terminal = processTerminal(
    {
      ...{ stdin: stdinLook, stdout, stderr, accessible: isAccessible(environment) },
      throughPipes: isBehindMintty(machine, [stdinLook.isTTY, stdout.isTTY, stderr.isTTY]),
      otherKeyboard: () => hasControllingTerminal(platform),
    },
    onOutputTrouble,
  );
  const leaving = once(() => leavingBy(process));
  const keyboard = once(() => (terminal.keyboardBeside ? controllingTerminal(platform) : process.stdin));
  const settings = async () => (await import('./adapters/settings-file.ts')).settingsFile({ folder: await folder() });
  const files = async () => (await import('./adapters/input-files.ts')).inputFiles({ stdin: () => process.stdin });
  return {
    version: programVersion(new URL('../package.json', import.meta.url)),
    prompter: async (words) => {
      const input = keyboard();
      const keys = 'setRawMode' in input && stderr.isTTY === true;
      if (promptKind(environment, keys) === 'numbered') {
        const { numberedPrompter } = await import('./adapters/numbered-prompter.ts');
        return numberedPrompter({ input, output: stderr, words, signals: process });
      }
      const { inquirerPrompter } = await import('./adapters/inquirer-prompter.ts');
      const { textLayout: layout } = await import('./cli/views/layout/text-layout.ts');
      const { note } = palettes(!process.argv.includes('--no-color'));
      return inquirerPrompter({ input, output: stderr, words, palette: note, layout, leaving: leaving() });
    },
    terminal,
    palettes,
    clock: systemClock(environment.COMPLAIN_NOW),
    chance: { random: Math.random },
    clipboard: async () =>
      (await import('./adapters/system-clipboard.ts')).systemClipboard({ ...machine, screen: stderr }),
    pictures: async () =>
      (await import('./adapters/picture-files.ts')).pictureFiles({ ...machine, folder: await folder() }),
    browser: async () => (await import('./adapters/system-browser.ts')).systemBrowser(machine),
    files: {
      read: async (file, options) => (await files()).read(file, options),
      readMail: async (file, options) => (await files()).readMail(file, options),
    },
    outputFiles: async () => (await import('./adapters/output-files.ts')).outputFiles(machine),
    cases: async () => (await import('./adapters/case-files.ts')).caseFiles({ folder: await folder() }),
    unfinished: async () =>
      (await import('./adapters/unfinished-files.ts')).unfinishedFiles({ folder: await folder() }),
    settings: {
      load: async () => (hasSettings(await folder()) ? (await settings()).load() : noSettings),
      save: async (changed) => (await settings()).save(changed),
    },
    dataFolder: folder,
    data: shippedData(new URL('../dist/data/', import.meta.url)),
    machine: {
      locale: environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || systemLocale(platform),
      get timeZone() {
        // What TZ says may be no zone: Node then answers with nothing, or with one that it does not know itself.
        const zone: string | undefined = Intl.DateTimeFormat().resolvedOptions().timeZone;
        return zone === undefined || zone === 'Etc/Unknown' ? 'UTC' : zone;
      },
      language: environment.COMPLAIN_LANG ?? null,
    },
  };
}

/** Windows sets no LANG; there the runtime is asked what the system speaks, which costs 10 ms. */
const systemLocale = (platform: string): string | null =>
  platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : null;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
