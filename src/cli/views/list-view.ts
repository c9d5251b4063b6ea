import type { NextStep } from '../../core/playbook/next-step.ts';
import { isDue } from '../../core/playbook/urgency.ts';
import { dayIn } from '../../core/time/zone.ts';
import type { CaseLine } from '../cases/case-line.ts';
import type { Context } from '../context.ts';
import { page } from './heading.ts';
import { table } from './layout/table.ts';
import { nextWords } from './next-words.ts';

/** The cases as a table: id, brand, problem, stage, and what is due since when, or when it will be, on the shopper's days. */
export function listView(lines: readonly CaseLine[], context: Context): string {
  const { words, ports, palette } = context;
  const rows = lines.map((line) => [
    line.id,
    line.brand.name,
    words.labels.problems[line.problem],
    words.labels.stages[line.stage],
    dueCell(line, context),
  ]);
  return page(
    table([words.home.listHead.map(palette.out.strong), ...rows], {
      width: ports.terminal.columns,
      gap: 2,
      columns: [{ keep: true }],
      drawn: ports.terminal.drawn,
    }),
  );
}

function dueCell(line: CaseLine, context: Context): string {
  const { words, palette, now } = context;
  if (line.next === null) return '';
  const when = dayWords(line.next, line, context);
  const painted = isDue(line.next, now) ? palette.out.warn(when) : when;
  return words.home.dueLine(painted, nextWords(line.next, words), line.unsent !== null);
}

/** Since when a step is due, or on which day it will be. */
export function dayWords(next: NextStep, { timeZone }: Pick<CaseLine, 'timeZone'>, { words, now }: Context): string {
  const [day, today] = [dayIn(timeZone, next.at), dayIn(timeZone, now)];
  return isDue(next, now) ? words.home.dueSince(day, today) : words.home.onDay(day, today);
}
