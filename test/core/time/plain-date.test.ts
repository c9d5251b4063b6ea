import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isPlainDate, type PlainDate, utcMidnight } from '../../../src/core/time/plain-date.ts';

describe('a day', () => {
  test.each(['2026-11-02', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-02',
    '2026-01-2',
    '26-01-02',
    '0026-01-02',
    '0099-12-31',
    '2026/01/02',
    '02.01.2026',
    '2026-01-02T00:00:00Z',
    ' 2026-01-02',
    '2026-01-02\n',
    '２０２６-01-02',
    '',
  ])('%j is none', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });
});

describe('counting days', () => {
  test.each<[PlainDate, number, PlainDate]>([
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    // The clocks change on 8 March (US), 29 March and 25 October 2026 (Europe).
    ['2026-03-07', 2, '2026-03-09'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-01-01', 365, '2027-01-01'],
  ])('%s and %i days is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
    expect(daysBetween(day, later)).toBe(days);
  });

  test('adding and counting undo each other', () => {
    const days = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(fc.property(days, (count) => daysBetween('2026-11-22', addDays('2026-11-22', count)) === count));
  });

  test('a day begins at midnight UTC, wherever the program runs', () => {
    expect(utcMidnight('2026-11-22').toISOString()).toBe('2026-11-22T00:00:00.000Z');
  });
});
