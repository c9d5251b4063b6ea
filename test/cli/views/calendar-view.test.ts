import process from 'node:process';
import { describe, expect, test } from 'vitest';
import type { SaidReminder } from '../../../src/cli/remind/said-reminder.ts';
import { calendarBeginning, calendarView } from '../../../src/cli/views/calendar-view.ts';
import { readCalendar } from '../../support/read-calendar.ts';

const now = new Date('2026-11-22T10:00:00Z');
const reminder = (changes: Partial<SaidReminder> = {}): SaidReminder => ({
  ...{ uid: 'nike-1122-abc-next@complain', caseId: 'nike-1122-abc', revision: 7, isAhead: true },
  ...{ about: { kind: 'next', action: 'look-for-answer' }, when: { at: new Date('2026-11-23T17:00:00Z') } },
  ...{ title: 'Nike: look', description: 'shoes', command: 'npx complain', timeZone: 'Asia/Shanghai', ...changes },
});
const read = (changes?: Partial<SaidReminder>) => readCalendar(calendarView([reminder(changes)], now))[0];

describe('a calendar file', () => {
  test('holds an instant in UTC, with what lets a calendar find the entry again', () => {
    expect(read()).toEqual({
      properties: {
        ...{ uid: 'nike-1122-abc-next@complain', sequence: '7', dtstamp: '2026-11-22T10:00:00Z' },
        ...{ dtstart: '2026-11-23T17:00:00Z', dtend: '2026-11-23T17:15:00Z', 'last-modified': '2026-11-22T10:00:00Z' },
        ...{
          summary: 'Nike: look',
          description: 'shoes',
          status: 'CONFIRMED',
          transp: 'TRANSPARENT',
          class: 'PRIVATE',
        },
        'x-microsoft-cdo-busystatus': 'FREE',
      },
      alarms: [{ action: 'DISPLAY', trigger: 'PT0S', description: 'Nike: look' }],
    });
  });

  test.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Shanghai'])(
    'holds a whole day as that day, with an alarm on the morning before, on a machine in %s',
    (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      const entry = read({ when: { day: '2026-12-10' } });
      process.env.TZ = before;
      expect(entry?.properties).toMatchObject({ 'dtstart;date': '2026-12-10', 'dtend;date': '2026-12-11' });
      expect(entry?.alarms.map(({ trigger }) => trigger)).toEqual(['-PT15H']);
    },
  );

  test('cancels what is over, without an alarm', () => {
    expect(read({ isAhead: false })).toMatchObject({ properties: { status: 'CANCELLED', sequence: '7' }, alarms: [] });
  });

  test.each([
    'a, b; c\\d: "e"\nsecond line\n\nlast',
    '还没解决的话，今天就发起争议；'.repeat(30),
    `${'x'.repeat(64)}👩‍👩‍👧‍👦${'é'.repeat(200)}`,
    'BEGIN:VEVENT\nEND:VCALENDAR',
  ])('gives back every sign of %j', (text) => {
    expect(read({ title: text, description: text })?.properties).toMatchObject({ summary: text, description: text });
  });

  test('begins as only ours do, is no invitation, and has no name that would make a new calendar', () => {
    const text = calendarView([reminder()], now);
    const head = text.slice(0, text.indexOf('BEGIN:VEVENT'));
    expect(head).toBe(`${calendarBeginning}CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n`);
  });
});
