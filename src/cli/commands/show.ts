import { nextStep } from '../../core/case/next-step.ts';
import { ExitCode } from '../../core/errors.ts';
import { brandZone } from '../brand-zone.ts';
import { type Context, printJson } from '../context.ts';
import { findCase } from '../find-case.ts';
import { caseView } from '../views/case-view.ts';
import { caseJson } from '../views/json/case-json.ts';

/** One case: its facts, its timeline, its checklist, what comes next. */
export async function runShow(options: { case: string | null }, context: Context): Promise<ExitCode> {
  const stored = await findCase(options.case, context);
  const zone = brandZone(context.ports.data)(stored);
  const next = nextStep(stored, zone);
  if (context.json) printJson(context, caseJson(stored, next, context.words));
  else context.ports.terminal.out(caseView(stored, { next, brandTimeZone: zone, context }));
  return ExitCode.ok;
}
