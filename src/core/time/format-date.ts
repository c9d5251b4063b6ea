import { type PlainDate, utcMidnight } from './plain-date.ts';

/**
 * The day as people in the reader's country write it: `Nov 12` (US), `12 Nov` (elsewhere), `11月12日`.
 * The year is said only where it is not the year of `today`.
 */
export function formatDate(day: PlainDate, { language, country, today }: DateReader): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return formatter(localeFor(language, country), sameYear).format(utcMidnight(day));
}

export type DateReader = { language: string; country: string | null; today: PlainDate };

function localeFor(language: string, country: string | null): string {
  if (language === 'en') return country === 'US' ? 'en-US' : 'en-GB';
  return language === 'zh' ? 'zh-CN' : language;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, sameYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${sameYear}`;
  let found = formatters.get(key);
  if (found === undefined) {
    const month = locale === 'zh-CN' ? 'long' : 'short';
    found = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month,
      timeZone: 'UTC',
      ...(sameYear ? {} : { year: 'numeric' }),
    });
    formatters.set(key, found);
  }
  return found;
}
