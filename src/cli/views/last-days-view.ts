import { answersNow, type Case } from '../../core/case/case.ts';
import { eventsOf } from '../../core/case/history.ts';
import { knownLastDays } from '../../core/routes/last-days.ts';
import { formatWeekday } from '../../core/time/format-weekday.ts';
import { daysBetween } from '../../core/time/plain-date.ts';
import { dayIn } from '../../core/time/zone.ts';
import type { Context } from '../context.ts';
import { table } from './layout/table.ts';

/** The last days that are known, a line each: those that are still to come first, soonest first. Zone: the shopper's. */
export function lastDayLines(stored: Case, timeZone: string, { ports, words, palette, now }: Context): string[] {
  const today = dayIn(timeZone, now);
  const known = knownLastDays(ports.data.routes(), answersNow(stored), today);
  const opened = new Set(eventsOf(stored, 'route-opened').map(({ route }) => route));
  const isOver = (day: string): boolean => day < today;
  const sorted = [
    ...known.filter(({ lastDay }) => !isOver(lastDay)),
    ...known.filter(({ lastDay }) => isOver(lastDay)),
  ];
  const { timeline, wayNames, language } = words;
  const rows = sorted.map((one) => {
    const left = daysBetween(today, one.lastDay);
    const said = [
      ...(one.route !== null && opened.has(one.route) ? [timeline.routeOpened] : []),
      ...(timeline.sureness(one) === '' ? [] : [timeline.sureness(one)]),
    ];
    return [
      formatWeekday(one.lastDay, { language, year: true }),
      left >= 0 && left <= soon ? palette.out.warn(timeline.daysLeft(left)) : timeline.daysLeft(left),
      wayNames[one.way],
      said.join(words.screens.separator),
    ];
  });
  const columns = [{ keep: true }, { keep: true }];
  return table(rows, { width: ports.terminal.columns, gap: 2, drawn: ports.terminal.drawn, columns });
}

/** Days from which a last day is set off. */
const soon = 7;
