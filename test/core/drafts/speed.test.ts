import { expect, test } from 'vitest';
import { composed } from '../../support/draft-composing.ts';
import { aDraftInput } from '../../support/draft-input.ts';

/** A draft is made at every key press of the editor: it must not be felt. */
const LIMIT_MS = 1;
const DRAFTS = 40;
const ROUNDS = 20;

test('a public post with its translation is rendered and fitted within a millisecond', () => {
  const inputs = Array.from({ length: DRAFTS }, (_, i) =>
    aDraftInput({ answers: { tone: (['polite', 'firm', 'final'] as const)[i % 3] ?? 'firm' }, seed: `case-${i}` }),
  );
  // The best time of each draft is the program's own: the others hold what else the machine did in that millisecond.
  const best = inputs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, input] of inputs.entries()) {
      const start = performance.now();
      composed('public-post', input);
      best[i] = Math.min(best[i] ?? 0, performance.now() - start);
    }
  }
  expect(best.reduce((sum, ms) => sum + ms, 0) / DRAFTS).toBeLessThanOrEqual(LIMIT_MS);
});
