import { answersNow, type Case } from '../../core/case/case.ts';
import type { CaseEvent } from '../../core/case/events.ts';
import { RECORDS } from '../../core/case/vocabulary.ts';
import { ExitCode } from '../../core/errors.ts';
import { moveOf } from '../../core/playbook/moves.ts';
import { caseClocks } from '../cases/brand-desk.ts';
import { caseNext } from '../cases/case-next.ts';
import { caseRoutes } from '../cases/case-routes.ts';
import { findCase } from '../cases/find-case.ts';
import { type Context, printJson } from '../context.ts';
import type { RecordOptions } from '../declare/record.ts';
import { showWarnings } from '../show/show-warnings.ts';
import { noteWritten } from '../told/note-written.ts';
import { oneOf } from '../told/one-of.ts';
import { recordedEvent } from '../told/recorded-event.ts';
import { refuseClock, refuseMove } from '../told/refuse-move.ts';
import { strangeAccount } from '../told/strange-account.ts';
import { caseJson } from '../views/json/case-json.ts';

/** Writes down what happened. What was written is never changed: `undo` takes the last of it back, visibly. */
export async function runRecord(options: RecordOptions, context: Context): Promise<ExitCode> {
  const kind = oneOf(options.event, RECORDS, 'event');
  const found = await findCase(options.case, context);
  const event = await recordedEvent(kind, options, { stored: found, context });
  const move = moveOf(event);
  if (move === null) refuseClock(found, context);
  else refuseMove(move, found, context);
  const store = await context.ports.cases();
  const stored = await store.append(found.id, [event]);
  show(stored, event, context);
  return ExitCode.ok;
}

function show(stored: Case, event: CaseEvent, context: Context): void {
  if (context.json) {
    const next = caseNext(stored, caseClocks(stored, context), context);
    printJson(context, caseJson(stored, { next, routes: caseRoutes(stored, context) }, context.words));
    return;
  }
  noteWritten(stored, event, context);
  showWarnings(strangeAccount(event, answersNow(stored), context), context);
}
