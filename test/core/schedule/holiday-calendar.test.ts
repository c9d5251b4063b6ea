import { expect, test } from 'vitest';
import { readCalendar, storedDays } from '../../../src/core/schedule/holiday-calendar.ts';

test('days are stored by year, sorted and once, and read again', () => {
  const stored = storedDays(['2027-01-01', '2026-12-25', '2026-02-16', '2026-12-25']);
  expect(stored).toEqual({ 2026: '02161225', 2027: '0101' });
  const calendar = readCalendar({
    country: 'CN',
    closed: stored,
    worked: { 2026: '1010' },
    bridgeDaysUntil: '2026-12-31',
  });
  expect(calendar).toEqual({
    closed: new Set(['2026-02-16', '2026-12-25', '2027-01-01']),
    worked: new Set(['2026-10-10']),
    knownUntil: '2027-12-31',
    bridgeDaysUntil: '2026-12-31',
  });
});

test('what is no day is passed over', () => {
  expect([...readCalendar({ country: 'US', closed: { 2026: '0230130112259' } }).closed]).toEqual(['2026-12-25']);
});
