import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { onTestFinished } from 'vitest';
import { Case } from '../../src/core/case/case.ts';
import { bin, surroundings } from './in-terminal.ts';
import { aCase } from './some-case.ts';

const id = 'nike-1122-abc';

/** A data folder with one case, that is gone after the test. */
export function aHomeWithCase() {
  const home = mkdtempSync(join(tmpdir(), 'complain-e2e-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const folder = join(home, 'cases', id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'case.json'), `${JSON.stringify(aCase({ id }), null, 2)}\n`);
  const read = (): Case => Case.parse(JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')));
  return {
    home,
    read,
    files: () => readdirSync(folder).sort(),
    /** The words of every note, in the order in which they were written down. */
    notes: () => read().events.flatMap((event) => (event.kind === 'note' ? [event.text] : [])),
  };
}

export type Recorded = { code: number | null; notes: string };

/** Starts `complain` with pipes in place of a terminal. */
export function started(home: string, args: readonly string[]): { child: ChildProcess; ended: Promise<Recorded> } {
  const child = spawn(process.execPath, [bin, ...args], {
    env: surroundings(home),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let notes = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    notes += chunk.toString();
  });
  const ended = new Promise<Recorded>((resolve) => void child.on('close', (code) => resolve({ code, notes })));
  return { child, ended };
}

/** Starts a process that writes a note down. */
export const noting = (home: string, text: string) => started(home, ['record', 'note', '--text', text]);
