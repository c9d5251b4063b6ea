import { type PlainDate, utcMidnight } from './plain-date.ts';

/** The day as nobody can misread it, with weekday and year: `Mon 2 Nov 2026`, `2026年11月2日（周一）`. */
export function formatDay(day: PlainDate, { language }: { language: string }): string {
  const parts = formatter(language).formatToParts(utcMidnight(day));
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  if (language === 'zh') return `${part('year')}年${part('month')}月${part('day')}日（${part('weekday')}）`;
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string): Intl.DateTimeFormat {
  const found = formatters.get(language);
  if (found !== undefined) return found;
  const made = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: language === 'zh' ? 'numeric' : 'short',
    year: 'numeric',
  });
  formatters.set(language, made);
  return made;
}
