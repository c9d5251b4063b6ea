import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';

/**
 * Start-up times as ratios to a bare `node -e 0`, because machines are noisy and differ; taken in turns, so that a slow
 * minute hits all alike; with only PATH and HOME set, because other variables (certificates above all) hide our part.
 * `--check` ends with 1 where a figure is missed.
 */
const rounds = Number(process.env.BENCH_ROUNDS ?? 25);
const bin = fileURLToPath(new URL('../bin/complain.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'complain-bench-'));
const answers = fileURLToPath(new URL('usual-answers.json', import.meta.url));

/** `until`: the time in a terminal till these words are on its screen, against a bare start in a terminal too. */
type Row = { name: string; args: readonly string[]; most: number; until?: RegExp };
const rows: readonly Row[] = [
  { name: '--version', args: [bin, '--version'], most: 1.3 },
  { name: 'brands search', args: [bin, 'brands', 'search', 'nike'], most: 2.4 },
  { name: 'brands search (typo)', args: [bin, 'brands', 'search', 'nkie'], most: 2.4 },
  { name: 'new --answers FILE --json', args: [bin, 'new', '--answers', answers, '--json'], most: 3.5 },
  { name: 'first question', args: [bin, 'new'], most: 2.6, until: /Ctrl-C/ },
];

const bare: number[] = [];
const bareInTerminal: number[] = [];
const times = rows.map((): number[] => []);
for (let round = 0; round < rounds; round += 1) {
  bare.push(timed(['-e', '0']));
  bareInTerminal.push(await timedInTerminal(['-e', '0'], null));
  for (const [i, { args, until }] of rows.entries()) {
    times[i]?.push(until === undefined ? timed(args) : await timedInTerminal(args, until));
  }
}
rmSync(home, { recursive: true, force: true });

const bases = { piped: median(bare), drawn: median(bareInTerminal) };
console.log(
  `node -e 0: ${bases.piped.toFixed(1)} ms, in a terminal ${bases.drawn.toFixed(1)} ms (median of ${rounds})`,
);
const missed = rows.filter(({ name, most, until }, i) => {
  const base = until === undefined ? bases.piped : bases.drawn;
  const ratio = median(times[i] ?? []) / base;
  console.log(
    `${name}: ${ratio.toFixed(2)}x (${(ratio * base).toFixed(1)} ms, at most ${most}x)${ratio > most ? '  MISSED' : ''}`,
  );
  return ratio > most;
});
if (process.argv.includes('--check') && missed.length > 0) process.exitCode = 1;

function timed(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { PATH: process.env.PATH, HOME: home },
    encoding: 'utf8',
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
