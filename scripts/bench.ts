import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Start-up times as ratios to a bare `node -e 0`, because machines are noisy and differ; taken in turns, so that a slow
 * minute hits all alike; with only PATH and HOME set, because other variables (certificates above all) hide our part.
 * `--check` ends with 1 where a figure is missed.
 */
const rounds = Number(process.env.BENCH_ROUNDS ?? 25);
const bin = fileURLToPath(new URL('../bin/complain.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'complain-bench-'));
const answers = fileURLToPath(new URL('usual-answers.json', import.meta.url));

type Row = { name: string; args: readonly string[]; most: number };
const rows: readonly Row[] = [
  { name: '--version', args: [bin, '--version'], most: 1.3 },
  { name: 'brands search', args: [bin, 'brands', 'search', 'nike'], most: 2.4 },
  { name: 'brands search (typo)', args: [bin, 'brands', 'search', 'nkie'], most: 2.4 },
  { name: 'new --answers FILE --json', args: [bin, 'new', '--answers', answers, '--json'], most: 3.5 },
];

const bare: number[] = [];
const times = rows.map((): number[] => []);
for (let round = 0; round < rounds; round += 1) {
  bare.push(timed(['-e', '0']));
  for (const [i, { args }] of rows.entries()) times[i]?.push(timed(args));
}
rmSync(home, { recursive: true, force: true });

const base = median(bare);
console.log(`node -e 0: ${base.toFixed(1)} ms (median of ${rounds})`);
const missed = rows.filter(({ name, most }, i) => {
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

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
