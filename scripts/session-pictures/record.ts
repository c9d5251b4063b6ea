import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { cellsOf, type Line } from './cells.ts';
import type { Frame, Scenario } from './scenario.ts';

const bin = fileURLToPath(new URL('../../bin/complain.js', import.meta.url));

/** The same chance every time: a case's id, and with it the wording of its drafts, is drawn. */
const fixedChance = 'data:text/javascript,Math.random=()=>0.5';

/** Plays a session with the built program and answers the frames that were kept. Throws where words do not come. */
export async function record(scenario: Scenario): Promise<(readonly Line[])[]> {
  const { argv, columns, rows, steps } = scenario;
  const home = mkdtempSync(join(tmpdir(), 'complain-picture-'));
  const screen = new xterm.Terminal({ cols: columns, rows, scrollback: 2_000, allowProposedApi: true });
  const child = spawn(process.execPath, ['--import', fixedChance, bin, ...argv], {
    ...{ name: 'xterm-256color', cols: columns, rows },
    env: surroundings(home, scenario.locale),
  });
  try {
    const listening = listen(child, screen);
    const frames: (readonly Line[])[] = [];
    for (const { sees, keeps, types } of steps) {
      await listening.until(sees);
      if (keeps !== undefined) frames.push(frame(screen, keeps));
      if (types !== undefined) listening.type(types);
    }
    return frames;
  } finally {
    child.kill();
    screen.dispose();
    rmSync(home, { recursive: true, force: true });
  }
}

/** What the program sees of the machine: nothing that would show in a picture. */
const surroundings = (home: string, locale: string): Record<string, string> => ({
  HOME: home,
  PATH: '/usr/bin:/bin',
  TERM: 'xterm-256color',
  LANG: locale,
  TZ: 'Asia/Shanghai',
  COMPLAIN_HOME: home,
  COMPLAIN_NOW: '2026-11-22T10:00:00Z',
});

const [patienceMs, stillnessMs] = [15_000, 150];

/** Puts what the program writes on the screen, and waits for words among what came since the last keys. */
function listen(child: IPty, screen: xterm.Terminal) {
  let since = '';
  let heardAt = Date.now();
  child.onData((data) => {
    since += data;
    heardAt = Date.now();
    screen.write(data);
  });
  const has = (words: RegExp): boolean => words.test(stripVTControlCharacters(since).replaceAll('\r', ''));
  return {
    until: async (words: RegExp): Promise<void> => {
      const askedAt = Date.now();
      while (!has(words) || Date.now() - heardAt < stillnessMs) {
        if (Date.now() - askedAt > patienceMs) throw new Error(`never saw ${words} in:\n${textOf(screen).join('\n')}`);
        await pause(20);
      }
      await new Promise<void>((resolve) => screen.write('', resolve));
    },
    type: (typed: string): void => {
      since = '';
      child.write(typed);
    },
  };
}

function frame(screen: xterm.Terminal, { from, to }: Frame): readonly Line[] {
  const text = textOf(screen);
  const first = text.findLastIndex((line) => from.test(line));
  const last = text.findIndex((line, row) => row >= first && to.test(line));
  if (first < 0 || last < 0) throw new Error(`no lines from ${from} to ${to} in:\n${text.join('\n')}`);
  const { active } = screen.buffer;
  return Array.from({ length: last - first + 1 }, (_, row) => {
    const line = active.getLine(first + row);
    return line === undefined ? [] : cellsOf(line);
  });
}

function textOf({ buffer: { active } }: xterm.Terminal): string[] {
  return Array.from({ length: active.length }, (_, row) => active.getLine(row)?.translateToString(true) ?? '');
}
