import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { bin, surroundings } from '../support/in-terminal.ts';
import { readCalendar } from '../support/read-calendar.ts';
import { aCase, acmeAnswers, acmeFile } from '../support/some-case.ts';
import { bundleBuilt } from './built.ts';

beforeAll(bundleBuilt, 60_000);

function aHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'complain-e2e-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

function storeCase(home: string, id: string): void {
  const folder = join(home, 'cases', id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'case.json'), JSON.stringify(aCase({ id })));
}

type Run = {
  home: string;
  program?: string;
  stdin?: string | null;
  leaveAfterFirstLine?: boolean;
  more?: Record<string, string>;
};

/** Runs the program with pipes in place of a terminal. `stdin: null` is a closed one. */
function piped(
  args: readonly string[],
  { home, program = bin, stdin = null, leaveAfterFirstLine = false, more = {} }: Run,
) {
  const child = spawn(process.execPath, [program, ...args], {
    env: surroundings(home, more),
    stdio: [stdin === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill());
  let [out, notes] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (leaveAfterFirstLine) child.stdout?.destroy();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    notes += chunk.toString();
  });
  child.stdin?.end(stdin ?? '');
  return new Promise<{ code: number | null; out: string; notes: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, out, notes }));
  });
}

describe('without a terminal', () => {
  test('answers are piped in, drafts come out, and the case is stored for its owner only', async () => {
    const home = aHome();
    const { code, out, notes } = await piped(['new', '--answers', '-'], { home, stdin: JSON.stringify(acmeAnswers) });
    expect([code, readdirSync(join(home, 'cases')).length]).toEqual([0, 1]);
    expect(out).toContain('@AcmeHelp');
    expect(out).not.toContain('\u001b');
    expect(notes).toMatch(
      /^note: Before you send anything: [\s\S]*\nnote: @AcmeHelp comes from you\..*\nSaved as own-acme-1122-[a-z0-9]{3}\./,
    );
  });

  test('a question with stdin closed ends with 4 and names the flag', async () => {
    const { code, out, notes } = await piped(['new', '--problem', 'damaged'], { home: aHome() });
    expect([code, out]).toEqual([4, '']);
    expect(notes).toBe('error: no brand given\nhint: add "brand" to the answers, or pass --brand\n');
  });

  test('--json with stdin closed prints one document', async () => {
    const home = aHome();
    const file = join(home, 'answers.json');
    writeFileSync(file, acmeFile()['answers.json'] ?? '');
    const { code, out, notes } = await piped(['new', '--answers', file, '--json'], { home });
    const { drafts } = JSON.parse(out);
    expect([code, notes, drafts.length]).toEqual([0, '', 3]);
  });

  test('the program alone prints the list and ends with 0', async () => {
    const { code, out, notes } = await piped([], { home: aHome() });
    expect([code, out, notes]).toEqual([0, '', 'No case yet. Open one: complain new\n']);
  });

  test('a reader that goes away early ends the list quietly', async () => {
    const home = aHome();
    for (let i = 0; i < 1_000; i++) storeCase(home, `nike-1122-${i}`);
    const { code, out, notes } = await piped(['list'], { home, leaveAfterFirstLine: true });
    expect([code, notes]).toEqual([0, '']);
    expect(out.startsWith('case ')).toBe(true);
  });
});

describe('libraries that only some cases wake', () => {
  const opened = async (home: string, ...flags: string[]) => {
    const stdin = JSON.stringify(acmeAnswers);
    const { code, out, notes } = await piped(['new', '--answers', '-', '--json', ...flags], { home, stdin });
    expect([code, notes]).toEqual([0, '']);
    return JSON.parse(out);
  };

  test.each(['shoes 😀', 'U.S. Polo shirt'])('an item that X weighs in its own way: %s', async (item) => {
    const { drafts } = await opened(aHome(), '--item', item);
    expect(drafts[0].text).toContain(item);
  });

  test('a phone number that only the phone library knows', async () => {
    const { drafts } = await opened(aHome(), '--detail', 'Ring 030 901820 please.', '--country', 'DE');
    expect(drafts[0].masked).toMatchObject([{ what: 'phone' }]);
  });

  test('a case is written again under its lock', async () => {
    const home = aHome();
    const { id } = (await opened(home)).case;
    const nextWeek = { COMPLAIN_NOW: '2026-11-29T10:00:00Z' };
    expect(await piped(['draft', 'email'], { home, more: nextWeek })).toMatchObject({ code: 0 });
    const { events } = JSON.parse(readFileSync(join(home, 'cases', id, 'case.json'), 'utf8'));
    expect(events.map(({ kind }: { kind: string }) => kind)).toEqual(['opened', 'drafted', 'drafted']);
  });
});

describe('a calendar file', () => {
  test.each(['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'comes out of the program, at its present and with its days, on a machine in %s',
    async (zone) => {
      const home = aHome();
      storeCase(home, 'nike-1122-abc');
      const file = join(home, 'my.ics');
      const more = { TZ: zone, COMPLAIN_NOW: '2026-11-22T12:00:00Z' };
      const { code, out, notes } = await piped(['remind', '--out', file, '--quiet'], { home, more });
      expect([code, notes, out.split('\n').length, statSync(file).mode & 0o777]).toEqual([0, '', 4, 0o600]);
      const entries = readCalendar(readFileSync(file, 'utf8'));
      expect(
        entries.map(({ properties: { dtstamp, dtstart, 'dtstart;date': day } }) => [dtstamp, day ?? dtstart]),
      ).toEqual([
        ['2026-11-22T12:00:00Z', '2026-11-23T17:00:00Z'],
        ['2026-11-22T12:00:00Z', '2026-12-03T01:00:00Z'],
        ['2026-11-22T12:00:00Z', '2026-12-10'],
      ]);
    },
  );
});

test.skipIf(!existsSync('/dev/full')).each([['list'], ['--version'], ['brands', 'search', 'nike']])(
  'a full disk behind the output: %s',
  (...args) => {
    const home = aHome();
    storeCase(home, 'nike-1122-abc');
    const full = openSync('/dev/full', 'w');
    onTestFinished(() => closeSync(full));
    const { status, stderr } = spawnSync(process.execPath, [bin, ...args], {
      env: surroundings(home),
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, 'error: the output could not be written (ENOSPC)\n']);
  },
);

describe('the program itself', () => {
  test('says its version', async () => {
    const { version } = JSON.parse(readFileSync(join(dirname(bin), '..', 'package.json'), 'utf8'));
    for (const flag of ['--version', '-V']) {
      expect(await piped([flag], { home: aHome() })).toEqual({ code: 0, out: `${version}\n`, notes: '' });
    }
  });

  test('without its bundle says how to build it', async () => {
    const home = aHome();
    const project = join(dirname(bin), '..');
    for (const part of ['bin', 'package.json']) cpSync(join(project, part), join(home, part), { recursive: true });
    const { code, out, notes } = await piped(['list'], { home, program: join(home, 'bin', 'complain.js') });
    expect([code, out]).toEqual([1, '']);
    expect(notes).toBe('error: complain is not built yet\nhint: run `npm run prepare` in its folder, then try again\n');
  });
});
