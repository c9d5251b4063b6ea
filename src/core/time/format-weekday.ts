import { type PlainDate, utcMidnight } from './plain-date.ts';

/** A day for a screen, with its day of the week: `Wed 25 Nov`, `11月25日周三`; the year is said only where it is asked for. */
export function formatWeekday(
  day: PlainDate,
  { language, year = false }: { language: string; year?: boolean },
): string {
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    ...(year ? { year: 'numeric' } : {}),
  });
  // Runtimes differ in whether a comma stands behind the English weekday.
  return format.format(utcMidnight(day)).replace(/^(\w+), /, '$1 ');
}
