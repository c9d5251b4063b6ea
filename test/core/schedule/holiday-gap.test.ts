import { describe, expect, test } from 'vitest';
import { deskAt } from '../../../src/core/schedule/desk.ts';
import type { HolidayCalendar } from '../../../src/core/schedule/holiday-calendar.ts';
import { type HolidayGap, holidayGap } from '../../../src/core/schedule/holiday-gap.ts';

const calendar: HolidayCalendar = {
  closed: new Set(['2026-10-01']),
  worked: new Set(),
  knownUntil: '2030-12-31',
  bridgeDaysUntil: null,
};
const withBridges: HolidayCalendar = { ...calendar, bridgeDaysUntil: '2026-12-31' };

describe('what is not known of the holidays at a moment', () => {
  const rows: [string, HolidayCalendar | null, string, HolidayGap | null][] = [
    ['nothing within the table', calendar, '2027-03-01T02:00:00Z', null],
    ['nothing on its last day, by the desk’s clocks', calendar, '2030-12-31T15:59:00Z', null],
    ['all after it', calendar, '2030-12-31T16:00:00Z', { code: 'holidays-end', until: '2030-12-31' }],
    ['all where the country is not in the table', null, '2026-12-01T02:00:00Z', { code: 'no-holidays' }],
    ['nothing in a year whose bridge days are set', withBridges, '2026-12-31T15:59:00Z', null],
    ['bridge days after it', withBridges, '2026-12-31T16:00:00Z', { code: 'bridge-days-unknown', until: '2026-12-31' }],
    [
      'all after the table there too',
      withBridges,
      '2031-01-02T02:00:00Z',
      { code: 'holidays-end', until: '2030-12-31' },
    ],
  ];
  test.each(rows)('%s', (_, holidays, at, gap) => {
    const place = { timeZone: 'Asia/Shanghai', country: 'CN', hours: 'office' } as const;
    expect(holidayGap(deskAt(place, holidays), new Date(at))).toEqual(gap);
  });

  test('does not matter to a desk around the clock', () => {
    const place = { timeZone: 'Asia/Shanghai', country: 'CN', hours: 'around-the-clock' } as const;
    expect(holidayGap(deskAt(place, null), new Date('2031-01-02T02:00:00Z'))).toBeNull();
  });
});
