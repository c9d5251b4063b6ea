import { describe, expect, test } from 'vitest';
import { type Desk, deskAt } from '../../../src/core/schedule/desk.ts';
import { isOpen, nextOpening } from '../../../src/core/schedule/working-hours.ts';
import { shippedCalendar } from '../../support/shipped-holidays.ts';

const zones = {
  AU: 'Australia/Sydney',
  CN: 'Asia/Shanghai',
  DE: 'Europe/Berlin',
  GB: 'Europe/London',
  JP: 'Asia/Tokyo',
  QA: 'Asia/Qatar',
  TR: 'Europe/Istanbul',
  TW: 'Asia/Taipei',
  US: 'America/New_York',
} as const;
type Country = keyof typeof zones;

const desks = new Map<Country, Desk>();

function deskIn(country: Country): Desk {
  const made =
    desks.get(country) ?? deskAt({ timeZone: zones[country], country, hours: 'office' }, shippedCalendar(country));
  desks.set(country, made);
  return made;
}

describe('after five on the day before, a desk opens at nine on the first day that is no holiday', () => {
  test.each<[string, Country, string, string]>([
    ['Thanksgiving: only the Thursday is a federal holiday', 'US', '2026-11-25T23:00:00Z', '2026-11-27T14:00:00.000Z'],
    ['the evening of Thanksgiving', 'US', '2026-11-26T23:00:00Z', '2026-11-27T14:00:00.000Z'],
    ['Independence Day, taken on the Friday', 'US', '2026-07-02T22:00:00Z', '2026-07-06T13:00:00.000Z'],
    ['Christmas, then a weekend', 'US', '2026-12-24T23:00:00Z', '2026-12-28T14:00:00.000Z'],
    [
      'Christmas and Boxing Day, which is taken on the Monday',
      'GB',
      '2026-12-24T18:00:00Z',
      '2026-12-29T09:00:00.000Z',
    ],
    ['Easter', 'GB', '2026-04-02T17:00:00Z', '2026-04-07T08:00:00.000Z'],
    ['Christmas: nothing is taken on the Monday', 'DE', '2026-12-24T17:00:00Z', '2026-12-28T08:00:00.000Z'],
    ['Christmas 2027, on a weekend', 'DE', '2027-12-24T17:00:00Z', '2027-12-27T08:00:00.000Z'],
    ['Easter, on the weekend of the clock change', 'AU', '2026-04-02T07:00:00Z', '2026-04-06T23:00:00.000Z'],
    ['Golden Week with its bridge days', 'CN', '2026-09-30T10:00:00Z', '2026-10-08T01:00:00.000Z'],
    ['the Spring Festival with its bridge days', 'CN', '2026-02-14T10:00:00Z', '2026-02-24T01:00:00.000Z'],
    ['Labour Day with its bridge days', 'CN', '2026-04-30T10:00:00Z', '2026-05-06T01:00:00.000Z'],
    [
      'Golden Week of 2027, as far as the regulation fixes it',
      'CN',
      '2027-09-30T10:00:00Z',
      '2027-10-04T01:00:00.000Z',
    ],
    ['the Spring Festival of 2027, by the regulation', 'CN', '2027-02-04T10:00:00Z', '2027-02-09T01:00:00.000Z'],
    ['Golden Week', 'JP', '2026-05-01T09:00:00Z', '2026-05-07T00:00:00.000Z'],
    ['Showa Day, before Golden Week', 'JP', '2026-04-28T09:00:00Z', '2026-04-30T00:00:00.000Z'],
    ['the days off that came in 2025', 'TW', '2026-09-24T10:00:00Z', '2026-09-29T01:00:00.000Z'],
  ])('%s (%s from %s): %s', (_, country, now, opening) => {
    expect(nextOpening(deskIn(country), new Date(now)).toISOString()).toBe(opening);
  });
});

describe('at ten in the morning', () => {
  test.each<[string, Country, string, boolean]>([
    ['the Friday after Thanksgiving is a working day', 'US', '2026-11-27T15:00:00Z', true],
    ['a Saturday that China works for a bridge day is one too', 'CN', '2026-10-10T02:00:00Z', true],
    ['so is a Sunday', 'CN', '2026-09-20T02:00:00Z', true],
    ['any other Saturday is not', 'CN', '2026-10-17T02:00:00Z', false],
    ['a day off for children closes nothing', 'CN', '2026-06-01T02:00:00Z', true],
    ['nor does half a day for women', 'CN', '2027-03-08T02:00:00Z', true],
    ['Christmas Eve, which banks keep, is a working day', 'DE', '2026-12-24T09:00:00Z', true],
    ['a holiday of some German states is one too', 'DE', '2026-06-04T08:00:00Z', true],
    ['so is the summer bank holiday, which Scotland does not keep', 'GB', '2026-08-31T09:00:00Z', true],
    ['a holiday that begins at dusk closes the day after', 'TR', '2026-03-20T07:00:00Z', false],
    ['one that ends at noon closes nothing that day', 'TR', '2026-03-23T07:00:00Z', true],
    ['where no holidays are known, every weekday is one', 'QA', '2026-12-17T07:00:00Z', true],
  ])('%s (%s, %s)', (_, country, at, open) => {
    expect(isOpen(deskIn(country), new Date(at))).toBe(open);
  });
});
