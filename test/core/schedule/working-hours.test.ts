import { describe, expect, test } from 'vitest';
import { nextOpening } from '../../../src/core/schedule/working-hours.ts';

const openingAt = (zone: string, now: string): string => nextOpening(zone, new Date(now)).toISOString();

describe('the next opening of a desk in Los Angeles', () => {
  test.each([
    ['Monday before nine', '2026-11-23T16:59:00Z', '2026-11-23T17:00:00.000Z'],
    ['Monday at nine', '2026-11-23T17:00:00Z', '2026-11-23T17:00:00.000Z'],
    ['Monday at noon, to the second', '2026-11-23T20:00:30Z', '2026-11-23T20:00:30.000Z'],
    ['Monday a minute before five', '2026-11-24T00:59:00Z', '2026-11-24T00:59:00.000Z'],
    ['Monday at five', '2026-11-24T01:00:00Z', '2026-11-24T17:00:00.000Z'],
    ['Monday after midnight', '2026-11-23T08:00:00Z', '2026-11-23T17:00:00.000Z'],
    ['Friday evening', '2026-11-21T03:00:00Z', '2026-11-23T17:00:00.000Z'],
    ['Saturday at noon', '2026-11-21T20:00:00Z', '2026-11-23T17:00:00.000Z'],
    ['Sunday evening', '2026-11-23T05:00:00Z', '2026-11-23T17:00:00.000Z'],
    ['New Year’s Eve after five', '2027-01-01T01:30:00Z', '2027-01-01T17:00:00.000Z'],
  ])('%s (%s): %s', (_, now, opening) => {
    expect(openingAt('America/Los_Angeles', now)).toBe(opening);
  });
});

describe('the opening after a weekend on which the clocks change stays at nine', () => {
  test.each([
    ['America/New_York', '2026-03-07T15:00:00Z', '2026-03-09T13:00:00.000Z'],
    ['America/New_York', '2026-10-31T15:00:00Z', '2026-11-02T14:00:00.000Z'],
    ['Europe/Berlin', '2026-03-28T15:00:00Z', '2026-03-30T07:00:00.000Z'],
    ['Europe/Berlin', '2026-10-24T15:00:00Z', '2026-10-26T08:00:00.000Z'],
    ['Australia/Sydney', '2026-04-04T05:00:00Z', '2026-04-05T23:00:00.000Z'],
    ['Australia/Sydney', '2026-10-03T05:00:00Z', '2026-10-04T22:00:00.000Z'],
  ])('%s from %s: %s', (zone, now, opening) => {
    expect(openingAt(zone, now)).toBe(opening);
  });
});

test.each([
  ['Asia/Kolkata', '2026-11-23T03:29:00Z', '2026-11-23T03:30:00.000Z'],
  ['Australia/Adelaide', '2026-11-22T10:00:00Z', '2026-11-22T22:30:00.000Z'],
])('a zone of half hours: %s from %s opens at %s', (zone, now, opening) => {
  expect(openingAt(zone, now)).toBe(opening);
});
