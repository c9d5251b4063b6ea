/** A moment on a zone's clocks, for a screen: `Mon 23 Nov, 09:00`, `11月23日周一 09:00`. The year is left out. */
export function formatMoment(at: Date, { timeZone, language }: { timeZone: string; language: string }): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}
