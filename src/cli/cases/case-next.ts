import { answersNow, type Case } from '../../core/case/case.ts';
import { dueStep } from '../../core/playbook/due-step.ts';
import type { Clocks, NextStep } from '../../core/playbook/next-step.ts';
import { knownLastDays } from '../../core/routes/last-days.ts';
import { dayIn } from '../../core/time/zone.ts';
import type { Context } from '../context.ts';

/** What a case waits for at the present instant, the last days of other ways among it; null once it is closed. */
export function caseNext(stored: Case, clocks: Clocks, { ports, now }: Context): NextStep | null {
  const today = dayIn(clocks.timeZone, now);
  const known = knownLastDays(ports.data.routes(), answersNow(stored), today);
  return dueStep(stored, clocks, { now, known });
}
