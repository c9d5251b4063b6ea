import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/privacy/finding.ts';
import { withoutOverlaps } from '../../../src/core/privacy/overlaps.ts';

const at = (what: Finding['what'], start: number, end: number, shown: string): Finding => ({ what, start, end, shown });

test.each([
  {
    name: 'apart',
    given: [at('phone', 5, 9, 'p'), at('card', 0, 5, 'c')],
    kept: [at('card', 0, 5, 'c'), at('phone', 5, 9, 'p')],
  },
  {
    name: 'the same place: the more specific',
    given: [at('phone', 0, 5, 'p'), at('card', 0, 5, 'c')],
    kept: [at('card', 0, 5, 'c')],
  },
  {
    name: 'one kind: the longer',
    given: [at('phone', 2, 5, 's'), at('phone', 0, 9, 'l')],
    kept: [at('phone', 0, 9, 'l')],
  },
  {
    name: 'the specific one inside another: all of it, and nothing shown',
    given: [at('address', 0, 9, 'a'), at('phone', 3, 6, 'p')],
    kept: [at('phone', 0, 9, '***')],
  },
  {
    name: 'half over each other',
    given: [at('email', 0, 6, 'e'), at('phone', 4, 9, 'p')],
    kept: [at('email', 0, 9, '***')],
  },
  {
    name: 'a chain',
    given: [at('phone', 0, 4, 'p'), at('card', 3, 7, 'c'), at('code', 6, 9, 'k')],
    kept: [at('code', 0, 9, '***')],
  },
  { name: 'none', given: [], kept: [] },
])('$name', ({ given, kept }) => {
  expect(withoutOverlaps(given)).toEqual(kept);
  expect(withoutOverlaps([...given].reverse())).toEqual(kept);
});
