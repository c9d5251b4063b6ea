import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/core/case/case.ts';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import { remindersOf } from '../../../src/core/reminders/reminders.ts';
import { aDesk } from '../../support/a-desk.ts';
import { aCase, closed, sent } from '../../support/some-case.ts';
import { shippedRoutes } from '../routes/some-route.ts';

const dates = { placedOn: '2026-11-02', expectedBy: '2026-11-09', deliveredOn: '2026-11-10' } as const;
const answers = { paidOn: '2026-11-02', order: dates } as const;
const posted = sent('public-post', '2026-11-22T15:00:00.000Z');
const opened = (route: string, at: string): CaseEvent => ({ kind: 'route-opened', at, route });

const facts = (now: string, timeZone = 'Asia/Shanghai') => ({
  routes: shippedRoutes,
  clocks: { desk: aDesk(), timeZone },
  now: new Date(now),
});

/** `name when`, soonest first; what is over in brackets. */
const entries = (stored: Case, now = '2026-11-22T16:00:00Z', timeZone?: string) =>
  remindersOf(stored, facts(now, timeZone)).map(({ uid, when, isAhead }) => {
    const line = `${uid.replace('nike-1122-abc-', '')} ${'at' in when ? when.at.toISOString() : when.day}`;
    return isAhead ? line : `(${line})`;
  });

const paypal = 'paypal-dispute-not-as-described';

describe('the reminders of a case', () => {
  test('are its next step, the day up to which waiting is safe, and the last day', () => {
    expect(entries(aCase({ answers }, posted))).toEqual([
      'next@complain 2026-11-23T17:00:00.000Z',
      `${paypal}-safe@complain 2026-12-03T01:00:00.000Z`,
      `${paypal}@complain 2026-12-10`,
    ]);
  });

  test.each([
    { now: '2026-12-01T03:00:00Z', safe: '2026-12-03T01:00:00.000Z' },
    { now: '2026-12-03T03:00:00Z', safe: '2026-12-07T01:00:00.000Z' },
    { now: '2026-12-07T03:00:00Z', safe: '2026-12-09T01:00:00.000Z' },
    { now: '2026-12-09T03:00:00Z', safe: null },
    { now: '2026-12-10T03:00:00Z', safe: null },
  ])('come once more, nearer to the last day: on $now for $safe', ({ now, safe }) => {
    const days = entries(aCase({ answers }, posted), now).filter((line) => line.startsWith('paypal'));
    const early = safe === null ? [] : [`${paypal}-safe@complain ${safe}`];
    expect(days).toEqual([...early, `${paypal}@complain 2026-12-10`]);
  });

  test('leave out a day that has passed', () => {
    expect(entries(aCase({ answers }, posted), '2026-12-11T03:00:00Z')).toEqual([
      'next@complain 2026-12-12T01:00:00.000Z',
    ]);
  });

  test('put what is due already to the next morning of the shopper', () => {
    expect(entries(aCase({ answers }, posted), '2026-11-23T18:00:00Z')[0]).toBe(
      'next@complain 2026-11-25T01:00:00.000Z',
    );
  });
});

describe('what is over is taken back', () => {
  test('all of a closed case', () => {
    expect(entries(aCase({ answers }, posted, closed('2026-11-23T10:00:00.000Z')), '2026-11-24T10:00:00Z')).toEqual([
      '(next@complain 2026-11-24T10:00:00.000Z)',
      `(${paypal}-safe@complain 2026-12-03T01:00:00.000Z)`,
      `(${paypal}@complain 2026-12-10)`,
    ]);
  });

  test('for two months after it was closed', () => {
    const stored = aCase({ answers }, posted, closed('2026-11-23T10:00:00.000Z'));
    expect(entries(stored, '2027-01-22T10:00:00Z')).toHaveLength(1);
    expect(entries(stored, '2027-01-23T10:00:00Z')).toEqual([]);
  });

  test('the days of a way that was opened, unless that is undone', () => {
    const dispute = opened(paypal, '2026-11-22T15:30:00.000Z');
    const over = [`(${paypal}-safe@complain 2026-12-03T01:00:00.000Z)`, `(${paypal}@complain 2026-12-10)`];
    expect(entries(aCase({ answers }, posted, dispute)).slice(1)).toEqual(over);
    const undo: CaseEvent = { kind: 'undo', at: '2026-11-22T15:40:00.000Z', event: 2 };
    expect(entries(aCase({ answers }, posted, dispute, undo)).slice(1)).toEqual(
      over.map((line) => line.replace(/[()]/g, '')),
    );
  });

  test('the day of a route of the same way', () => {
    const other = opened('paypal-dispute-not-received', '2026-11-22T15:30:00.000Z');
    expect(entries(aCase({ answers }, posted, other)).filter((line) => line.startsWith('paypal'))).toEqual([]);
  });

  test('days that were known before an answer was corrected', () => {
    const corrected: CaseEvent = {
      kind: 'corrected',
      at: '2026-11-22T15:30:00.000Z',
      answers: { paidWith: 'mastercard' },
    };
    expect(entries(aCase({ answers }, posted, corrected)).slice(1)).toEqual([
      `(${paypal}-safe@complain 2026-12-03T01:00:00.000Z)`,
      `(${paypal}@complain 2026-12-10)`,
      'chargeback-safe@complain 2027-02-23T01:00:00.000Z',
      'chargeback@complain 2027-03-02',
    ]);
  });
});

describe('the revision of an entry', () => {
  const revision = (now: string, ...events: CaseEvent[]) =>
    remindersOf(aCase({ answers }, ...events), facts(now)).map((found) => found.revision)[0];

  test.each([
    { name: 'a second more', later: revision('2026-11-22T16:00:01Z', posted) },
    { name: 'an event more in the same second', later: revision('2026-11-22T16:00:00Z', posted, posted) },
    {
      name: 'an event taken back',
      later: revision('2026-11-22T16:00:00Z', posted, { kind: 'undo', at: '2026-11-22T16:00:00.000Z', event: 1 }),
    },
    { name: 'a closed case', later: revision('2026-11-22T16:00:01Z', posted, closed('2026-11-22T16:00:00.000Z')) },
  ])('grows with $name', ({ later }) => {
    expect(later).toBeGreaterThan(revision('2026-11-22T16:00:00Z', posted) ?? Number.NaN);
  });

  test('is no fraction, and never negative', () => {
    expect(revision('2026-11-22T10:00:01.900Z')).toBe(2);
    expect(revision('2026-11-21T00:00:00Z')).toBe(1);
  });
});

describe('clock changes', () => {
  const late = { ...answers, order: { ...dates, deliveredOn: '2027-02-20' } } as const;

  // Clocks go forward on 14 March in the US, on 28 March in Europe; back on 4 April in New Zealand.
  test.each([
    { timeZone: 'America/New_York', safe: '2027-03-15T13:00:00.000Z' },
    { timeZone: 'America/Los_Angeles', safe: '2027-03-15T16:00:00.000Z' },
    { timeZone: 'Europe/London', safe: '2027-03-15T09:00:00.000Z' },
    { timeZone: 'Pacific/Auckland', safe: '2027-03-14T20:00:00.000Z' },
    { timeZone: 'Asia/Shanghai', safe: '2027-03-15T01:00:00.000Z' },
  ])('nine in the morning stays nine, and the last day its day: $timeZone', ({ timeZone, safe }) => {
    expect(entries(aCase({ answers: late }), '2027-03-01T12:00:00Z', timeZone).slice(1)).toEqual([
      `${paypal}-safe@complain ${safe}`,
      `${paypal}@complain 2027-03-22`,
    ]);
  });

  // The promise is looked after three days later at nine; the desk is always open.
  test.each([
    { timeZone: 'America/New_York', until: '2027-03-10', at: '2027-03-13T14:00:00.000Z' },
    { timeZone: 'America/New_York', until: '2027-03-12', at: '2027-03-15T13:00:00.000Z' },
    { timeZone: 'Pacific/Auckland', until: '2027-03-31', at: '2027-04-02T20:00:00.000Z' },
    { timeZone: 'Pacific/Auckland', until: '2027-04-02', at: '2027-04-04T21:00:00.000Z' },
  ] as const)('a promise until $until in $timeZone is due at $at', ({ timeZone, until, at }) => {
    const promised: CaseEvent = { kind: 'promised', at: '2027-03-01T10:00:00.000Z', until };
    const open = { ...facts('2027-03-01T12:00:00Z', timeZone), routes: [] };
    const clocks = { desk: aDesk({ hours: 'around-the-clock', country: null, timeZone }), timeZone };
    const stored = aCase({ answers: { ...answers, paidWith: 'other' } }, posted, promised);
    expect(remindersOf(stored, { ...open, clocks }).map(({ when }) => when)).toEqual([{ at: new Date(at) }]);
  });
});
