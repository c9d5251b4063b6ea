import { ExitCode } from '../../core/errors.ts';
import { nextStep } from '../../core/playbook/next-step.ts';
import { caseDesk } from '../cases/brand-desk.ts';
import { findCase } from '../cases/find-case.ts';
import { type Context, printJson } from '../context.ts';
import { caseView } from '../views/case-view.ts';
import { caseJson } from '../views/json/case-json.ts';

/** One case: its facts, its timeline, its checklist, what comes next. */
export async function runShow(options: { case: string | null }, context: Context): Promise<ExitCode> {
  const stored = await findCase(options.case, context);
  const desk = caseDesk(stored, context);
  const next = nextStep(stored, desk);
  if (context.json) printJson(context, caseJson(stored, next, context.words));
  else context.ports.terminal.out(caseView(stored, { next, desk, context }));
  return ExitCode.ok;
}
