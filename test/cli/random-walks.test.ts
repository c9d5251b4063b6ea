import { expect, test } from 'vitest';
import { walk } from '../support/random-walk.ts';
import type { Walked } from '../support/walk-faults.ts';

test('fifty random walks through the playbook: every text within its limit, masked, and said once', async () => {
  const walks: Walked[] = [];
  for (let n = 0; n < 50; n += 1) walks.push(await walk(n));
  expect(walks.flatMap(({ faults }) => faults)).toEqual([]);
});
