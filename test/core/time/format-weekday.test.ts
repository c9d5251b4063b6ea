import { expect, test } from 'vitest';
import { formatWeekday } from '../../../src/core/time/format-weekday.ts';

test.each([
  { day: '2026-11-25', language: 'en', year: false, shown: 'Wed 25 Nov' },
  { day: '2026-11-25', language: 'zh', year: false, shown: '11月25日周三' },
  { day: '2027-01-01', language: 'en', year: true, shown: 'Fri 1 Jan 2027' },
  { day: '2027-01-01', language: 'zh', year: true, shown: '2027年1月1日周五' },
] as const)('$day is $shown', ({ day, shown, ...reader }) => expect(formatWeekday(day, reader)).toBe(shown));
