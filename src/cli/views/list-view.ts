import { answersNow, brandNow, type Case } from '../../core/case/case.ts';
import type { NextStep } from '../../core/playbook/next-step.ts';
import { stageOf } from '../../core/playbook/stages.ts';
import { formatMoment } from '../../core/time/format-moment.ts';
import { zoneOf } from '../cases/shopper-zone.ts';
import type { Context } from '../context.ts';
import { page } from './heading.ts';
import { table } from './layout/table.ts';
import { nextWords } from './next-words.ts';

export type CaseLine = { stored: Case; next: NextStep | null };

/** The cases as a table: id, brand, problem, stage, and what is due when on the shopper's clocks. */
export function listView(lines: readonly CaseLine[], context: Context): string {
  const { words, ports, palette } = context;
  const rows = lines.map(({ stored, next }) => [
    stored.id,
    brandNow(stored).name,
    words.labels.problems[answersNow(stored).problem],
    words.labels.stages[stageOf(stored)],
    next === null
      ? ''
      : `${formatMoment(next.at, { timeZone: zoneOf(answersNow(stored), context), language: words.language })} ${nextWords(next, words)}`,
  ]);
  return page(
    table([words.screens.listHead.map(palette.out.strong), ...rows], {
      width: ports.terminal.columns,
      gap: 2,
      drawn: ports.terminal.drawn,
    }),
  );
}
