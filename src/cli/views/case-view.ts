import { answersNow, brandNow, type Case } from '../../core/case/case.ts';
import type { Clocks, NextStep } from '../../core/playbook/next-step.ts';
import { stageOf } from '../../core/playbook/stages.ts';
import { formatMoment } from '../../core/time/format-moment.ts';
import { itemName } from '../cases/item-name.ts';
import type { Context } from '../context.ts';
import { checklistRows } from './checklist-view.ts';
import { heading, page } from './heading.ts';
import { table } from './layout/table.ts';
import { wrapText } from './layout/wrap.ts';
import { nextLines } from './next-view.ts';

type Facts = { next: NextStep | null; clocks: Clocks; context: Context };

/** One case on one page: facts, timeline, evidence, what comes next. */
export function caseView(stored: Case, { next, clocks, context }: Facts): string {
  const { screens } = context.words;
  return page([
    ...heading(screens.caseTitle(stored.id), context),
    ...facts(stored, context),
    ...heading(screens.timeline, context),
    ...timeline(stored, clocks.timeZone, context),
    ...heading(screens.checklist, context),
    ...checklistRows(answersNow(stored), context).flat(),
    ...(next === null
      ? []
      : [
          ...heading(screens.next, context),
          ...nextLines(next, clocks, context).flatMap((line) => wrapText(line, context.ports.terminal.columns)),
        ]),
  ]);
}

function facts(stored: Case, context: Context): string[] {
  const { words, ports, palette } = context;
  const brand = brandNow(stored);
  const answers = answersNow(stored);
  const { fields } = words.screens;
  const rows: [string, string | null][] = [
    [fields.brand, brand.name],
    [fields.problem, words.labels.problems[answers.problem]],
    [fields.item, itemName(answers, context)],
    [fields.order, answers.order.number],
    [fields.remedies, words.screens.list(answers.remedies.map((id) => words.labels.remedies[id]))],
    [fields.stage, words.labels.stages[stageOf(stored)]],
  ];
  const known = rows.flatMap(([name, value]) => (value === null ? [] : [[palette.out.quiet(name), value]]));
  return table(known, { width: ports.terminal.columns, gap: 2, drawn: ports.terminal.drawn });
}

function timeline({ events }: Case, timeZone: string, { words, ports }: Context): string[] {
  const rows = events.map((event) => [
    formatMoment(new Date(event.at), { timeZone, language: words.language }),
    words.screens.event(event, words.labels),
  ]);
  return table(rows, { width: ports.terminal.columns, gap: 2, drawn: ports.terminal.drawn });
}
