import { describe, expect, test } from 'vitest';
import type { LastDay, LastDays } from '../../../src/core/routes/last-days.ts';
import { heldAgainst, safeDay } from '../../../src/core/routes/waiting.ts';
import type { PlainDate } from '../../../src/core/time/plain-date.ts';

const paypal: LastDay = {
  route: 'paypal-dispute-not-as-described',
  way: 'paypal-dispute',
  lastDay: '2026-12-10',
  how: 'exactly',
  confidence: 'high',
  source: 'https://pay.example/rules',
};
const bank: LastDay = { ...paypal, route: null, way: 'chargeback', lastDay: '2027-03-02', confidence: 'medium' };
const noDelivery = { way: 'paypal-dispute', needs: ['delivered-on'] } as const;

const held = (until: PlainDate | null, lastDays: Partial<LastDays>, today: PlainDate = '2026-11-27') =>
  heldAgainst({ until, today, lastDays: { known: [], unknown: [], ...lastDays } });

describe('the day up to which waiting is safe', () => {
  test.each<[string, PlainDate, PlainDate | null]>([
    ['months ahead: a week before', '2026-06-01', '2026-12-03'],
    ['eight days ahead: a week before, which is tomorrow', '2026-12-02', '2026-12-03'],
    ['seven days ahead: three days before', '2026-12-03', '2026-12-07'],
    ['four days ahead: three days before', '2026-12-06', '2026-12-07'],
    ['three days ahead: the day before', '2026-12-07', '2026-12-09'],
    ['two days ahead: the day before', '2026-12-08', '2026-12-09'],
    ['tomorrow: none', '2026-12-09', null],
    ['today: none', '2026-12-10', null],
  ])('%s', (_, today, safe) => expect(safeDay('2026-12-10', today)).toBe(safe));

  test('across a month and a 29 February', () => expect(safeDay('2028-03-03', '2028-01-10')).toBe('2028-02-25'));
});

describe('a promise held against the last days', () => {
  test('that comes after the last day: the dispute first', () => {
    expect(held('2026-12-15', { known: [paypal, bank] })).toEqual([
      { code: 'promise-after-last-day', until: '2026-12-15', lastDay: paypal, openBy: '2026-12-03' },
    ]);
  });

  test('that comes after the last day, which is tomorrow: the dispute today', () => {
    expect(held('2026-12-15', { known: [paypal] }, '2026-12-09')).toEqual([
      { code: 'promise-after-last-day', until: '2026-12-15', lastDay: paypal, openBy: '2026-12-09' },
    ]);
  });

  test.each<[string, PlainDate]>([
    ['on the last day', '2026-12-10'],
    ['on the day after the safe one', '2026-12-04'],
  ])('that comes %s: too late to open it without haste', (_, until) => {
    expect(held(until, { known: [paypal] })).toEqual([
      { code: 'promise-after-safe-day', until, lastDay: paypal, openBy: '2026-12-03' },
    ]);
  });

  test.each<[string, PlainDate | null]>([
    ['on the safe day', '2026-12-03'],
    ['tomorrow', '2026-11-28'],
    ['some day', null],
  ])('that comes %s: the day up to which waiting is safe', (_, until) => {
    expect(held(until, { known: [paypal, bank] })).toEqual([
      { code: 'safe-to-wait-until', until, lastDay: paypal, safeDay: '2026-12-03' },
    ]);
  });

  test.each<[PlainDate, PlainDate | null, number]>([
    ['2026-12-09', null, 1],
    ['2026-12-09', '2026-12-10', 1],
    ['2026-12-10', null, 0],
  ])('on %s, until %s: there is no time to wait', (today, until, daysLeft) => {
    expect(held(until, { known: [paypal] }, today)).toEqual([{ code: 'no-time-to-wait', lastDay: paypal, daysLeft }]);
  });

  test('when one last day is over: says so, and holds it against the next', () => {
    expect(held('2026-12-20', { known: [paypal, bank] }, '2026-12-11')).toEqual([
      { code: 'last-day-passed', lastDay: paypal },
      { code: 'safe-to-wait-until', until: '2026-12-20', lastDay: bank, safeDay: '2027-02-23' },
    ]);
  });

  test('when all are over: says just that', () => {
    expect(held(null, { known: [paypal] }, '2026-12-11')).toEqual([{ code: 'last-day-passed', lastDay: paypal }]);
  });

  test('when a last day is unknown: never that waiting is safe', () => {
    expect(held('2026-12-01', { known: [bank], unknown: [noDelivery] })).toEqual([
      { code: 'no-last-day-known', unknown: noDelivery },
    ]);
  });

  test('when a last day is unknown: what a known one would cost all the same', () => {
    expect(held('2026-12-15', { known: [paypal], unknown: [{ way: 'chargeback', needs: ['paid-on'] }] })).toEqual([
      { code: 'promise-after-last-day', until: '2026-12-15', lastDay: paypal, openBy: '2026-12-03' },
      { code: 'no-last-day-known', unknown: { way: 'chargeback', needs: ['paid-on'] } },
    ]);
  });

  test('when no last day is known', () => {
    expect(held('2026-12-15', {})).toEqual([{ code: 'no-last-day-known', unknown: null }]);
  });
});
