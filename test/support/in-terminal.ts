import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { onTestFailed, onTestFinished } from 'vitest';

export const bin = fileURLToPath(new URL('../../bin/complain.js', import.meta.url));

export const keys = {
  enter: '\r',
  down: '\u001b[B',
  right: '\u001b[C',
  escape: '\u001b',
  ctrlU: '\u0015',
  space: ' ',
  ctrlC: '\u0003',
  paste: (text: string) => `\u001b[200~${text}\u001b[201~`,
};

/** Types the keys once the words are on the screen; only what came since the last answer counts. */
export type Typed = readonly [waitFor: RegExp, keys: string];

export type TerminalSetup = {
  env: Readonly<Record<string, string>>;
  columns?: number;
  rows?: number;
  command?: string;
  /** Answered whenever it is on the screen, before the next step is looked at: pages that do not fit wait for Enter. */
  whenever?: Typed;
};

/** Runs the program, or a `command` of the shell, in a real terminal. `screen` is everything written, without control codes; `raw` is with them. */
export function inTerminal(
  args: readonly string[],
  steps: readonly Typed[],
  { env, columns = 80, rows = 24, command, whenever }: TerminalSetup,
) {
  const [file, words] = command === undefined ? [process.execPath, [bin, ...args]] : ['/bin/sh', ['-c', command]];
  const child = spawn(file, words, { name: 'xterm-256color', cols: columns, rows, env });
  let over = false;
  onTestFinished(() => {
    if (!over) child.kill();
  });
  const left = [...steps];
  let [raw, since] = ['', ''];
  const screen = (): string => stripVTControlCharacters(raw).replaceAll('\r', '');
  onTestFailed(() => void process.stderr.write(`--- waiting for ${left[0]?.[0] ?? 'the end'}:\n${screen()}\n---\n`));
  child.onData((data) => {
    raw += data;
    since += data;
    const shown = stripVTControlCharacters(since);
    const [step] = left;
    const next = step?.[0].test(shown) ? left.shift() : whenever?.[0].test(shown) ? whenever : undefined;
    if (next === undefined) return;
    since = '';
    child.write(next[1]);
  });
  return new Promise<{ code: number; raw: string; screen: string; left: readonly Typed[] }>((resolve) => {
    child.onExit(({ exitCode }) => {
      over = true;
      resolve({ code: exitCode, raw, screen: screen(), left });
    });
  });
}

/** The few variables that the program sees: nothing of the machine on which the tests run. */
export const surroundings = (home: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  HOME: home,
  PATH: '/usr/bin:/bin',
  TERM: 'xterm-256color',
  LANG: 'en_US.UTF-8',
  TZ: 'Asia/Shanghai',
  COMPLAIN_HOME: home,
  COMPLAIN_NOW: '2026-11-22T10:00:00Z',
  ...more,
});
