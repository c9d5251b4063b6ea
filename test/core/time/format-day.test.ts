import { expect, test } from 'vitest';
import { formatDay } from '../../../src/core/time/format-day.ts';

test.each([
  ['2026-11-02', 'en', 'Mon 2 Nov 2026'],
  ['2026-11-02', 'zh', '2026年11月2日（周一）'],
  ['2025-12-28', 'en', 'Sun 28 Dec 2025'],
  ['2027-01-03', 'zh', '2027年1月3日（周日）'],
] as const)('%s in %s is %s', (day, language, text) => expect(formatDay(day, { language })).toBe(text));
