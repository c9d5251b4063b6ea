import { answersNow, brandNow, type Case } from '../../core/case/case.ts';
import { brandRecord } from '../../core/playbook/brand-record.ts';
import type { Clocks, NextStep } from '../../core/playbook/next-step.ts';
import { stageOf } from '../../core/playbook/stages.ts';
import { unsentOf } from '../../core/playbook/unsent.ts';
import { dayIn } from '../../core/time/zone.ts';
import { itemName } from '../cases/item-name.ts';
import type { Context } from '../context.ts';
import { checklistRows } from './checklist-view.ts';
import { heading, page } from './heading.ts';
import { lastDayLines } from './last-days-view.ts';
import { table } from './layout/table.ts';
import { wrapText } from './layout/wrap.ts';
import { nextLines } from './next-view.ts';
import { timelineLines } from './timeline/timeline-view.ts';

type Facts = { next: NextStep | null; clocks: Clocks; context: Context };

/** One case on one page: facts, timeline, how they have treated the shopper, last days, evidence, what comes next. */
export function caseView(stored: Case, facts: Facts): string {
  const { clocks, context } = facts;
  const { screens } = context.words;
  return page([
    ...heading(screens.caseTitle(stored.id), context),
    ...factRows(stored, context),
    ...heading(screens.timeline, context),
    ...timelineLines(stored, clocks.timeZone, context),
    ...record(stored, clocks.timeZone, context),
    ...lastDays(stored, clocks.timeZone, context),
    ...heading(screens.checklist, context),
    ...checklistRows(answersNow(stored), context).flat(),
    ...ahead(stored, facts),
  ]);
}

function factRows(stored: Case, context: Context): string[] {
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

/** How they have treated the shopper; nothing where nothing was asked of them yet. */
function record(stored: Case, timeZone: string, context: Context): string[] {
  const { timeline } = context.words;
  const said = timeline.record(brandRecord(stored, timeZone));
  if (said === '') return [];
  return [...heading(timeline.recordTitle, context), ...wrapText(said, context.ports.terminal.columns)];
}

function lastDays(stored: Case, timeZone: string, context: Context): string[] {
  const lines = stageOf(stored) === 'closed' ? [] : lastDayLines(stored, timeZone, context);
  return lines.length === 0 ? [] : [...heading(context.words.timeline.lastDays, context), ...lines];
}

function ahead(stored: Case, { next, clocks, context }: Facts): string[] {
  if (next === null) return [];
  const { screens, timeline, labels } = context.words;
  const unsent = unsentOf(stored);
  const lines = [
    ...(unsent === null
      ? []
      : [
          timeline.unsent(
            screens.list(unsent.kinds.map((kind) => labels.draftKinds[kind])),
            dayIn(clocks.timeZone, unsent.since),
          ),
        ]),
    ...nextLines(next, clocks, context),
  ];
  return [
    ...heading(screens.next, context),
    ...lines.flatMap((line) => wrapText(line, context.ports.terminal.columns)),
  ];
}
