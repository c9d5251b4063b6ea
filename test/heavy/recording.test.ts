import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { bundleBuilt } from '../e2e/built.ts';
import { aHomeWithCase, noting } from '../support/recording.ts';

beforeAll(bundleBuilt, 60_000);

test('fifty processes that record at once on one case: all fifty are there', async () => {
  const { home, files, notes } = aHomeWithCase();
  const texts = Array.from({ length: 50 }, (_, i) => `note ${i}`);
  const ended = await Promise.all(texts.map((text) => noting(home, text).ended));
  expect(ended.filter(({ code }) => code !== 0)).toEqual([]);
  expect([[...notes()].sort(), files()]).toEqual([[...texts].sort(), ['case.json']]);
});

/** Starts a process and kills it without a word after so many milliseconds; true where it had ended by itself. */
async function killedAfter(home: string, text: string, ms: number): Promise<boolean> {
  const { child, ended } = noting(home, text);
  await pause(ms);
  child.kill('SIGKILL');
  return (await ended).code === 0;
}

// A run takes some 100 ms to its end, of which the lock and the writing are the last few.
test('processes that are killed at any moment leave a case that is whole, and let the next one write', async () => {
  const { home, files, notes } = aHomeWithCase();
  const took = await normalRun(home);
  const written: string[] = ['first'];
  for (let round = 0; round < 80; round += 1) {
    const text = `round ${round}`;
    const early = 1 + ((round * 7) % 60);
    // Every other one is killed near its end, where it writes.
    if (await killedAfter(home, text, round % 2 === 0 ? early : Math.max(1, took - 40 + early))) written.push(text);
    const found = notes();
    expect(written.filter((one) => !found.includes(one))).toEqual([]);
    if (round % 10 !== 9) continue;
    const begun = performance.now();
    const after = `after ${round}`;
    expect(await noting(home, after).ended).toMatchObject({ code: 0 });
    expect(performance.now() - begun).toBeLessThan(6_000);
    written.push(after);
  }
  expect(new Set(notes()).size).toBe(notes().length);
  // What a killed process leaves is a half-written neighbour at most, and that goes a minute later.
  expect(files().filter((name) => !/^case\.json(?:\..*\.tmp)?$/.test(name))).toEqual([]);
});

async function normalRun(home: string): Promise<number> {
  const begun = performance.now();
  expect(await noting(home, 'first').ended).toMatchObject({ code: 0 });
  return performance.now() - begun;
}
