import type { Case } from '../../core/case/case.ts';
import type { CaseEvent } from '../../core/case/events.ts';
import { stageOf } from '../../core/playbook/stages.ts';
import { caseClocks } from '../cases/brand-desk.ts';
import { caseNext } from '../cases/case-next.ts';
import { type Context, note } from '../context.ts';
import { visible } from '../show/visible.ts';
import { wrapText } from '../views/layout/wrap.ts';
import { nextLines } from '../views/next-view.ts';

/** Says what was written down last, or taken back, where the case stands now and what comes next. */
export function noteWritten(stored: Case, event: CaseEvent, context: Context): void {
  const { told, screens, labels } = context.words;
  const clocks = caseClocks(stored, context);
  const taken = event.kind === 'undo' ? stored.events[event.event] : undefined;
  const line =
    taken === undefined ? told.written(screens.event(event, labels)) : told.takenBack(screens.event(taken, labels));
  const lines = [
    visible(line.replace(/\s+/g, ' ')),
    told.stage(labels.stages[stageOf(stored)]),
    ...nextLines(caseNext(stored, clocks, context), clocks, context),
  ];
  note(context, lines.flatMap((one) => wrapText(one, context.ports.terminal.columns)).join('\n'));
}
