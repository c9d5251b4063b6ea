import { tzOffset } from '@date-fns/tz/tzOffset';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../../src/core/time/plain-date.ts';
import { dayIn, instantIn, isZone, offsetMinutes, utcLabel, wallClock } from '../../../src/core/time/zone.ts';

const at = (iso: string): Date => new Date(iso);

describe('a zone', () => {
  test.each(['Asia/Shanghai', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'UTC', 'Asia/Urumqi'])(
    '%s is one',
    (zone) => {
      expect(isZone(zone)).toBe(true);
    },
  );

  test.each(['', ' ', '+08:00', '-0330', '8', 'Mars/Olympus', 'Asia/Shangai', 'Asia/', '../etc/passwd'])(
    '%j is none',
    (zone) => {
      expect(isZone(zone)).toBe(false);
    },
  );
});

describe('how far clocks are from UTC', () => {
  test.each([
    ['UTC', '2026-11-22T10:00:00Z', 0, 'UTC+0'],
    ['Asia/Shanghai', '2026-11-22T10:00:00Z', 480, 'UTC+8'],
    ['Asia/Kolkata', '2026-11-22T10:00:00Z', 330, 'UTC+5:30'],
    ['Asia/Kathmandu', '2026-11-22T10:00:00Z', 345, 'UTC+5:45'],
    ['America/St_Johns', '2026-11-22T10:00:00Z', -210, 'UTC-3:30'],
    ['America/St_Johns', '2026-07-22T10:00:00Z', -150, 'UTC-2:30'],
    ['Australia/Lord_Howe', '2026-11-22T10:00:00Z', 660, 'UTC+11'],
    ['Australia/Lord_Howe', '2026-07-22T10:00:00Z', 630, 'UTC+10:30'],
    ['Pacific/Kiritimati', '2026-11-22T10:00:00Z', 840, 'UTC+14'],
    ['America/New_York', '2026-11-22T10:00:00Z', -300, 'UTC-5'],
    ['America/New_York', '2026-07-22T10:00:00Z', -240, 'UTC-4'],
  ])('%s at %s: %i minutes, %s', (zone, instant, minutes, label) => {
    expect(offsetMinutes(zone, at(instant))).toBe(minutes);
    expect(utcLabel(zone, at(instant))).toBe(label);
  });
});

/** The last instant before and the first after a clock change, and what the clocks show. */
const clockChanges = [
  {
    zone: 'America/New_York',
    before: '2026-03-08T06:59:00Z',
    shows: '01:59',
    after: '2026-03-08T07:00:00Z',
    then: '03:00',
  },
  {
    zone: 'America/New_York',
    before: '2026-11-01T05:59:00Z',
    shows: '01:59',
    after: '2026-11-01T06:00:00Z',
    then: '01:00',
  },
  {
    zone: 'Europe/Berlin',
    before: '2026-03-29T00:59:00Z',
    shows: '01:59',
    after: '2026-03-29T01:00:00Z',
    then: '03:00',
  },
  {
    zone: 'Europe/Berlin',
    before: '2026-10-25T00:59:00Z',
    shows: '02:59',
    after: '2026-10-25T01:00:00Z',
    then: '02:00',
  },
  {
    zone: 'Australia/Sydney',
    before: '2026-04-04T15:59:00Z',
    shows: '02:59',
    after: '2026-04-04T16:00:00Z',
    then: '02:00',
  },
  {
    zone: 'Australia/Sydney',
    before: '2026-10-03T15:59:00Z',
    shows: '01:59',
    after: '2026-10-03T16:00:00Z',
    then: '03:00',
  },
];

describe('clocks that change', () => {
  const shown = (zone: string, iso: string): string => wallClock(zone, at(iso)).toISOString().slice(11, 16);

  test.each(clockChanges)('$zone: $shows at $before, $then at $after', ({ zone, before, shows, after, then }) => {
    expect([shown(zone, before), shown(zone, after)]).toEqual([shows, then]);
  });
});

describe('offsets that are kept', () => {
  test('on a day with a change each instant has its own, in whatever order they are asked for', () => {
    const asked = ['2026-11-01T05:59:59Z', '2026-11-01T06:00:00Z', '2026-11-01T00:00:00Z', '2026-11-01T23:59:59Z'];
    const offsets = [...asked, ...asked].map((iso) => offsetMinutes('America/New_York', at(iso)));
    expect(offsets).toEqual([-240, -300, -240, -300, -240, -300, -240, -300]);
  });

  test('are those of the runtime, in every zone', () => {
    const instant = fc.date({ min: at('1990-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...Intl.supportedValuesOf('timeZone')), instant, (zone, then) => {
        expect(offsetMinutes(zone, then)).toBe(tzOffset(zone, then));
      }),
      { numRuns: 2000 },
    );
  });

  test('of a moment that is none are none', () => {
    expect(offsetMinutes('Asia/Shanghai', new Date(Number.NaN))).toBeNaN();
  });
});

describe('the day on the clocks of a zone', () => {
  test.each([
    ['Asia/Shanghai', '2026-11-22T15:59:59Z', '2026-11-22'],
    ['Asia/Shanghai', '2026-11-22T16:00:00Z', '2026-11-23'],
    ['America/Los_Angeles', '2026-11-22T07:59:59Z', '2026-11-21'],
    ['America/Los_Angeles', '2026-11-22T08:00:00Z', '2026-11-22'],
    ['Asia/Kathmandu', '2026-12-31T18:15:00Z', '2027-01-01'],
    ['Pacific/Kiritimati', '2026-11-22T10:00:00Z', '2026-11-23'],
  ])('%s at %s: %s', (zone, instant, day) => {
    expect(dayIn(zone, at(instant))).toBe(day);
  });
});

describe('the instant at which clocks show a time', () => {
  const nine = 9 * 60;
  test.each<[string, PlainDate, number, string]>([
    ['UTC', '2026-11-22', nine, '2026-11-22T09:00:00.000Z'],
    ['Asia/Shanghai', '2026-11-22', nine, '2026-11-22T01:00:00.000Z'],
    ['Asia/Shanghai', '2026-11-22', 0, '2026-11-21T16:00:00.000Z'],
    ['Asia/Kolkata', '2026-11-22', nine, '2026-11-22T03:30:00.000Z'],
    ['America/St_Johns', '2026-11-22', nine, '2026-11-22T12:30:00.000Z'],
    ['America/New_York', '2026-03-06', nine, '2026-03-06T14:00:00.000Z'],
    ['America/New_York', '2026-03-08', nine, '2026-03-08T13:00:00.000Z'],
    ['America/New_York', '2026-11-01', nine, '2026-11-01T14:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', nine, '2026-03-29T07:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', nine, '2026-10-25T08:00:00.000Z'],
    ['Australia/Sydney', '2026-04-05', nine, '2026-04-04T23:00:00.000Z'],
    ['Australia/Sydney', '2026-10-04', nine, '2026-10-03T22:00:00.000Z'],
  ])('%s, %s, minute %i: %s', (zone, day, minute, instant) => {
    expect(instantIn(zone, day, minute).toISOString()).toBe(instant);
  });

  test.each([...new Set(clockChanges.map(({ zone }) => zone))])('%s: every hour of the year comes back', (zone) => {
    const wrong: string[] = [];
    for (let hour = 0; hour < 8_760; hour++) {
      const instant = new Date(Date.UTC(2026, 0, 1, hour));
      const wall = wallClock(zone, instant);
      const minute = wall.getUTCHours() * 60 + wall.getUTCMinutes();
      const found = instantIn(zone, dayIn(zone, instant), minute);
      // An hour that comes twice has two instants: either is right if the clocks show it.
      if (wallClock(zone, found).getTime() !== wall.getTime()) wrong.push(instant.toISOString());
    }
    expect(wrong).toEqual([]);
  });

  test.each<[string, PlainDate, number, string]>([
    ['America/New_York', '2026-03-08', 150, '2026-03-08T07:30:00.000Z'],
    ['Europe/Berlin', '2026-03-29', 150, '2026-03-29T01:30:00.000Z'],
    ['Australia/Sydney', '2026-10-04', 150, '2026-10-03T16:30:00.000Z'],
  ])('%s skips 02:30 on %s (minute %i): half an hour behind the change, %s', (zone, day, minute, instant) => {
    expect(instantIn(zone, day, minute).toISOString()).toBe(instant);
  });
});
