import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import { dayOf, instantOf } from '../../../src/core/playbook/event-day.ts';
import type { PlainDate } from '../../../src/core/time/plain-date.ts';

const note = (at: string, on?: PlainDate): CaseEvent => ({
  kind: 'note',
  at,
  text: 'x',
  ...(on === undefined ? {} : { on }),
});

describe('when an event happened', () => {
  test.each<[string, CaseEvent, string, PlainDate, string]>([
    [
      'when it was written down',
      note('2026-11-23T10:00:00.000Z'),
      'Asia/Shanghai',
      '2026-11-23',
      '2026-11-23T10:00:00.000Z',
    ],
    [
      'after midnight in Shanghai: there',
      note('2026-11-23T17:30:00.000Z'),
      'Asia/Shanghai',
      '2026-11-24',
      '2026-11-23T17:30:00.000Z',
    ],
    [
      'before midnight in Los Angeles: there',
      note('2026-11-23T03:00:00.000Z'),
      'America/Los_Angeles',
      '2026-11-22',
      '2026-11-23T03:00:00.000Z',
    ],
    [
      'on the day that was named, at noon',
      note('2026-11-23T10:00:00.000Z', '2026-11-20'),
      'Asia/Shanghai',
      '2026-11-20',
      '2026-11-20T04:00:00.000Z',
    ],
    [
      'on the day of writing, though it was named',
      note('2026-11-23T01:00:00.000Z', '2026-11-23'),
      'Asia/Shanghai',
      '2026-11-23',
      '2026-11-23T01:00:00.000Z',
    ],
    // The shopper has moved west since: noon of the named day is still to come.
    [
      'never after it was written down',
      note('2026-11-23T10:00:00.000Z', '2026-11-23'),
      'Pacific/Pago_Pago',
      '2026-11-23',
      '2026-11-23T10:00:00.000Z',
    ],
  ])('%s', (_, event, zone, day, instant) => {
    expect([dayOf(event, zone), instantOf(event, zone).toISOString()]).toEqual([day, instant]);
  });
});
