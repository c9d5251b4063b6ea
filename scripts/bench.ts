import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import type { Case } from '../src/core/case/case.ts';

/**
 * Start-up times as ratios to a bare `node -e 0`, because machines are noisy and differ; taken in turns, so that a slow
 * minute hits all alike; with only PATH and HOME set, because other variables (certificates above all) hide our part.
 * `--check` ends with 1 where a figure is missed.
 */
const rounds = Number(process.env.BENCH_ROUNDS ?? 25);
const bin = fileURLToPath(new URL('../bin/complain.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'complain-bench-'));
const answers = fileURLToPath(new URL('usual-answers.json', import.meta.url));
const caseCount = 10_000;
const mostToPlain = 2;
const plainReading =
  "const fs = require('node:fs'); const folder = process.argv[1];" +
  "for (const id of fs.readdirSync(folder)) JSON.parse(fs.readFileSync(folder + '/' + id + '/case.json', 'utf8'));";
const oneCase = mkdtempSync(join(tmpdir(), 'complain-bench-case-'));
const manyCases = mkdtempSync(join(tmpdir(), 'complain-bench-cases-'));

/**
 * `most`: null where no bound is set yet. `until`: the time in a terminal till these words are on its screen, against a
 * bare start in a terminal too. `cases`: the data folder, where it is not that of all; `fresh`: a copy of it each time,
 * because the command makes the case grow.
 */
type Row = {
  name: string;
  args: readonly string[];
  most: number | null;
  until?: RegExp;
  cases?: string;
  fresh?: boolean;
};
const reply = 'Hi, thanks for reaching out. Please DM us your order number so we can look into this. ^JS';
const rows: readonly Row[] = [
  { name: '--version', args: [bin, '--version'], most: 1.3 },
  { name: 'brands search', args: [bin, 'brands', 'search', 'nike'], most: 2.4 },
  { name: 'brands search (typo)', args: [bin, 'brands', 'search', 'nkie'], most: 2.4 },
  { name: 'new --answers FILE --json', args: [bin, 'new', '--answers', answers, '--json'], most: 3.5 },
  { name: 'show --json', args: [bin, 'show', '--json'], most: 3.5, cases: oneCase },
  {
    name: 'followup --json',
    args: [bin, 'followup', '--situation', 'please-wait', '--json'],
    most: 3.5,
    cases: oneCase,
    fresh: true,
  },
  { name: 'read --json', args: [bin, 'read', '--text', reply, '--json'], most: null, cases: oneCase },
  { name: 'first question', args: [bin, 'new'], most: 2.6, until: /Ctrl-C/ },
];

timed([bin, 'new', '--answers', answers, '--json'], oneCase);
const bare: number[] = [];
const bareInTerminal: number[] = [];
const times = rows.map((): number[] => []);
for (let round = 0; round < rounds; round += 1) {
  bare.push(timed(['-e', '0']));
  bareInTerminal.push(await timedInTerminal(['-e', '0'], null));
  for (const [i, row] of rows.entries()) times[i]?.push(await timedRow(row));
}
const listing = measuredList();
for (const folder of [home, oneCase, manyCases]) rmSync(folder, { recursive: true, force: true });

const bases = { piped: median(bare), drawn: median(bareInTerminal) };
console.log(
  `node -e 0: ${bases.piped.toFixed(1)} ms, in a terminal ${bases.drawn.toFixed(1)} ms (median of ${rounds})`,
);
const missed = rows.filter(({ name, most, until }, i) => {
  const base = until === undefined ? bases.piped : bases.drawn;
  const ratio = median(times[i] ?? []) / base;
  const isMissed = most !== null && ratio > most;
  const bound = most === null ? '' : `, at most ${most}x`;
  console.log(`${name}: ${ratio.toFixed(2)}x (${(ratio * base).toFixed(1)} ms${bound})${isMissed ? '  MISSED' : ''}`);
  return isMissed;
});
const listMissed = listing.list > mostToPlain * listing.plain;
console.log(
  `list --json, ${caseCount} cases: ${(listing.list / listing.plain).toFixed(2)}x a plain reading of them ` +
    `(${listing.list.toFixed(0)} of ${listing.plain.toFixed(0)} ms, at most ${mostToPlain}x)${listMissed ? '  MISSED' : ''}`,
);
if (process.argv.includes('--check') && (missed.length > 0 || listMissed)) process.exitCode = 1;

/** `list --json` of many cases against a script that only reads and parses their files; medians of runs in turns. */
function measuredList(): { list: number; plain: number } {
  makeCases();
  const [list, plain]: [number[], number[]] = [[], []];
  for (let round = 0; round < Math.min(rounds, 9); round += 1) {
    plain.push(timed(['-e', plainReading, join(manyCases, 'cases')]));
    list.push(timed([bin, 'list', '--json'], manyCases));
  }
  return { list: median(list), plain: median(plain) };
}

/** Copies of the case that `new` wrote, each with its own id and the post sent on another of the last hundred days. */
function makeCases(): void {
  const [id = ''] = readdirSync(join(oneCase, 'cases'));
  const made = JSON.parse(readFileSync(join(oneCase, 'cases', id, 'case.json'), 'utf8')) as Case;
  const opened = Date.parse(made.events[0]?.at ?? '');
  for (let i = 0; i < caseCount; i += 1) {
    const at = new Date(opened + (i % 100) * 86_400_000 + i * 1000).toISOString();
    const draft = { kind: 'public-post', language: 'en', text: 'x'.repeat(250) } as const;
    const copy: Case = { ...made, id: `nike-${i}`, events: [...made.events, { kind: 'sent', at, draft }] };
    mkdirSync(join(manyCases, 'cases', copy.id), { recursive: true });
    writeFileSync(join(manyCases, 'cases', copy.id, 'case.json'), `${JSON.stringify(copy, null, 2)}\n`);
  }
}

async function timedRow({ args, until, cases, fresh = false }: Row): Promise<number> {
  if (until !== undefined) return timedInTerminal(args, until);
  if (!fresh || cases === undefined) return timed(args, cases);
  const copy = mkdtempSync(join(tmpdir(), 'complain-bench-copy-'));
  cpSync(cases, copy, { recursive: true });
  const ms = timed(args, copy);
  rmSync(copy, { recursive: true });
  return ms;
}

function timed(args: readonly string[], cases?: string): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { PATH: process.env.PATH, HOME: home, ...(cases === undefined ? {} : { COMPLAIN_HOME: cases }) },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return ms;
}

/** Until the words are on the screen, or without any until the process ends. */
function timedInTerminal(args: readonly string[], until: RegExp | null): Promise<number> {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, [...args], {
    env: { PATH: process.env.PATH, HOME: home, TERM: 'xterm-256color' },
  });
  let [screen, ms] = ['', Number.NaN];
  const stop = (): void => {
    ms = Number(process.hrtime.bigint() - start) / 1e6;
  };
  child.onData((data) => {
    screen += data;
    if (until === null || !Number.isNaN(ms) || !until.test(screen)) return;
    stop();
    child.write('\u0003');
  });
  return new Promise((resolve, reject) => {
    child.onExit(() => {
      if (until === null) stop();
      if (Number.isNaN(ms)) reject(new Error(`${args.join(' ')} never showed ${until}: ${screen}`));
      else resolve(ms);
    });
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
