import { expect, test } from 'vitest';
import { type DateReader, formatDate } from '../../../src/core/time/format-date.ts';
import { formatMoment } from '../../../src/core/time/format-moment.ts';
import type { PlainDate } from '../../../src/core/time/plain-date.ts';

test.each<[PlainDate, Omit<DateReader, 'today'>, string]>([
  ['2026-11-12', { language: 'en', country: 'US' }, 'Nov 12'],
  ['2026-11-12', { language: 'en', country: 'GB' }, '12 Nov'],
  ['2026-11-12', { language: 'en', country: 'CN' }, '12 Nov'],
  ['2026-11-12', { language: 'en', country: null }, '12 Nov'],
  ['2026-11-12', { language: 'zh', country: 'US' }, '11月12日'],
  ['2026-05-01', { language: 'en', country: 'US' }, 'May 1'],
  ['2025-12-28', { language: 'en', country: 'US' }, 'Dec 28, 2025'],
  ['2025-12-28', { language: 'en', country: 'GB' }, '28 Dec 2025'],
  ['2027-01-02', { language: 'zh', country: null }, '2027年1月2日'],
])('%s for %o reads %s', (day, reader, text) => {
  expect(formatDate(day, { ...reader, today: '2026-11-22' })).toBe(text);
});

test.each([
  ['2026-11-23T17:00:00Z', 'Asia/Shanghai', 'en', 'Tue 24 Nov, 01:00'],
  ['2026-11-23T17:00:00Z', 'America/Los_Angeles', 'en', 'Mon 23 Nov, 09:00'],
  ['2026-11-22T16:00:00Z', 'Asia/Shanghai', 'en', 'Mon 23 Nov, 00:00'],
  ['2026-11-23T17:00:00Z', 'America/Los_Angeles', 'zh', '11月23日周一 09:00'],
  ['2026-11-22T16:00:00Z', 'Asia/Shanghai', 'zh', '11月23日周一 00:00'],
] as const)('%s on the clocks of %s, in %s: %s', (instant, timeZone, language, text) => {
  expect(formatMoment(new Date(instant), { timeZone, language })).toBe(text);
});
