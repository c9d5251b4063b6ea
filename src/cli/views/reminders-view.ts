import { formatMoment } from '../../core/time/format-moment.ts';
import { formatWeekday } from '../../core/time/format-weekday.ts';
import type { Context } from '../context.ts';
import type { SaidReminder } from '../remind/said-reminder.ts';
import { page } from './heading.ts';
import { table } from './layout/table.ts';

/** What stands in the calendar when, on the shopper's clocks. */
export function remindersView(reminders: readonly SaidReminder[], { ports, words: { language } }: Context): string {
  const when = ({ when, timeZone }: SaidReminder): string =>
    'at' in when ? formatMoment(when.at, { timeZone, language }) : formatWeekday(when.day, { language });
  const rows = reminders.map((reminder) => [when(reminder), reminder.title]);
  const { columns, drawn } = ports.terminal;
  return page(table(rows, { width: columns, gap: 2, columns: [{ keep: true }, {}], drawn }));
}
