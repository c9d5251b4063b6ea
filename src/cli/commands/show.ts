import { ExitCode } from '../../core/errors.ts';
import { caseClocks } from '../cases/brand-desk.ts';
import { caseNext } from '../cases/case-next.ts';
import { caseRoutes } from '../cases/case-routes.ts';
import { findCase } from '../cases/find-case.ts';
import { type Context, printJson } from '../context.ts';
import { caseView } from '../views/case-view.ts';
import { caseJson } from '../views/json/case-json.ts';

/** One case: its facts, its timeline, its last days, its checklist, what comes next. */
export async function runShow(options: { case: string | null }, context: Context): Promise<ExitCode> {
  const stored = await findCase(options.case, context);
  const clocks = caseClocks(stored, context);
  const next = caseNext(stored, clocks, context);
  if (context.json) printJson(context, caseJson(stored, { next, routes: caseRoutes(stored, context) }, context.words));
  else context.ports.terminal.out(caseView(stored, { next, clocks, context }));
  return ExitCode.ok;
}
