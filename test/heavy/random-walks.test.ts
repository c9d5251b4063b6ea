import { expect, test } from 'vitest';
import { mostAlike } from '../../src/core/drafts/distinct.ts';
import { walk } from '../support/random-walk.ts';
import type { Walked } from '../support/walk-faults.ts';

const hundreds = Array.from({ length: 10 }, (_, i) => i);

test.each(hundreds)('a thousand random walks: hundred %i', async (hundred) => {
  const walks: Walked[] = [];
  for (let n = hundred * 100; n < (hundred + 1) * 100; n += 1) walks.push(await walk(n));
  expect(walks.flatMap(({ faults }) => faults)).toEqual([]);
  expect(walks.reduce((sum, { turns }) => sum + turns, 0)).toBeGreaterThan(500);
  expect(Math.max(...walks.map(({ worst }) => worst))).toBeLessThanOrEqual(mostAlike.public);
});
