import { expect, test } from 'vitest';
import type { NextStep } from '../../../src/core/playbook/next-step.ts';
import { isDue, urgencyOf } from '../../../src/core/playbook/urgency.ts';
import type { LastDay } from '../../../src/core/routes/last-days.ts';

const now = new Date('2026-11-27T10:00:00Z');
const look = (at: string): NextStep => ({ step: 2, action: 'look-for-answer', at: new Date(at) });
const lastDay: LastDay = {
  route: null,
  way: 'chargeback',
  lastDay: '2026-12-02',
  how: 'exactly',
  confidence: 'high',
  source: 'https://bank.example',
};
const route = (at: string): NextStep => ({ step: 3, action: 'open-route', at: new Date(at), lastDay });

test('a way to be opened now, then what is due for longest, then what comes soonest, then what is closed', () => {
  const sorted = [
    route('2026-11-27T01:00:00Z'),
    route('2026-11-27T10:00:00Z'),
    look('2025-01-01T10:00:00Z'),
    look('2026-11-26T10:00:00Z'),
    look('2026-11-27T10:00:00Z'),
    look('2026-11-27T10:00:01Z'),
    route('2026-11-28T01:00:00Z'),
    look('2026-12-08T10:00:00Z'),
    null,
  ];
  const numbers = sorted.map((next) => urgencyOf(next, now));
  expect([...numbers].sort((one, other) => one - other)).toEqual(numbers);
  expect(new Set(numbers).size).toBe(sorted.length);
});

test('the instant itself is due, a moment later is not', () => {
  expect(isDue(look('2026-11-27T10:00:00.000Z'), now)).toBe(true);
  expect(isDue(look('2026-11-27T10:00:00.001Z'), now)).toBe(false);
});
