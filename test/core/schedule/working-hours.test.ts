import { describe, expect, test } from 'vitest';
import { type Desk, deskAt } from '../../../src/core/schedule/desk.ts';
import { isOpen, nextOpening } from '../../../src/core/schedule/working-hours.ts';

/** A desk of a country of whose holidays nothing is known. */
const deskIn = (timeZone: string, country: string | null = null): Desk =>
  deskAt({ timeZone, country, hours: 'office' }, null);
const openingAt = (desk: Desk, now: string): string => nextOpening(desk, new Date(now)).toISOString();

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
    expect(openingAt(deskIn('America/Los_Angeles'), now)).toBe(opening);
  });
});

describe('the opening after a weekend on which the clocks change stays at nine', () => {
  test.each([
    ['America/New_York', '2026-03-07T15:00:00Z', '2026-03-09T13:00:00.000Z'],
    ['America/New_York', '2026-10-31T15:00:00Z', '2026-11-02T14:00:00.000Z'],
    ['Europe/London', '2026-03-28T15:00:00Z', '2026-03-30T08:00:00.000Z'],
    ['Europe/London', '2026-10-24T15:00:00Z', '2026-10-26T09:00:00.000Z'],
    ['Europe/Berlin', '2026-03-28T15:00:00Z', '2026-03-30T07:00:00.000Z'],
    ['Europe/Berlin', '2026-10-24T15:00:00Z', '2026-10-26T08:00:00.000Z'],
    ['Australia/Sydney', '2026-04-04T05:00:00Z', '2026-04-05T23:00:00.000Z'],
    ['Australia/Sydney', '2026-10-03T05:00:00Z', '2026-10-04T22:00:00.000Z'],
  ])('%s from %s: %s', (zone, now, opening) => {
    expect(openingAt(deskIn(zone), now)).toBe(opening);
  });
});

describe('on the Fridays before and the Mondays after a clock change a desk closes at five by its own clocks', () => {
  test.each([
    ['America/New_York', '2026-03-06T21:59:00Z', '2026-03-09T20:59:00Z'],
    ['America/New_York', '2026-10-30T20:59:00Z', '2026-11-02T21:59:00Z'],
    ['Europe/London', '2026-03-27T16:59:00Z', '2026-03-30T15:59:00Z'],
    ['Europe/London', '2026-10-23T15:59:00Z', '2026-10-26T16:59:00Z'],
    ['Australia/Sydney', '2026-04-03T05:59:00Z', '2026-04-06T06:59:00Z'],
    ['Australia/Sydney', '2026-10-02T06:59:00Z', '2026-10-05T05:59:00Z'],
  ])('%s: %s and %s are the last minutes', (zone, friday, monday) => {
    const minuteLater = (at: string): Date => new Date(Date.parse(at) + 60_000);
    for (const last of [friday, monday]) {
      expect([isOpen(deskIn(zone), new Date(last)), isOpen(deskIn(zone), minuteLater(last))]).toEqual([true, false]);
    }
  });
});

test.each([
  ['Asia/Kolkata', '2026-11-23T03:29:00Z', '2026-11-23T03:30:00.000Z'],
  ['Australia/Adelaide', '2026-11-22T10:00:00Z', '2026-11-22T22:30:00.000Z'],
])('a zone of half hours: %s from %s opens at %s', (zone, now, opening) => {
  expect(openingAt(deskIn(zone), now)).toBe(opening);
});

describe('the weekend is that of the country', () => {
  // The 26th is a Thursday.
  test.each([
    ['Asia/Riyadh', 'SA', '2026-11-26T15:00:00Z', '2026-11-29T06:00:00.000Z'],
    ['Asia/Jerusalem', 'IL', '2026-11-26T16:00:00Z', '2026-11-29T07:00:00.000Z'],
    ['Asia/Dubai', 'AE', '2026-11-26T15:00:00Z', '2026-11-27T05:00:00.000Z'],
    ['Asia/Kabul', 'AF', '2026-11-25T15:00:00Z', '2026-11-28T04:30:00.000Z'],
    ['Asia/Kolkata', 'IN', '2026-11-27T15:00:00Z', '2026-11-30T03:30:00.000Z'],
  ])('%s (%s) from %s: %s', (zone, country, now, opening) => {
    expect(openingAt(deskIn(zone, country), now)).toBe(opening);
  });
});

test.each(['2026-11-29T03:00:00.000Z', '2026-12-25T12:00:00.000Z'])('a desk around the clock is open at %s', (now) => {
  const desk = deskAt({ timeZone: 'Europe/Amsterdam', country: 'NL', hours: 'around-the-clock' }, null);
  expect([isOpen(desk, new Date(now)), openingAt(desk, now)]).toEqual([true, now]);
});
