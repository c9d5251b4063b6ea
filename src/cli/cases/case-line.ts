import { answersNow, brandNow, type Case } from '../../core/case/case.ts';
import type { Stage } from '../../core/case/vocabulary.ts';
import type { NextStep } from '../../core/playbook/next-step.ts';
import { stageOf } from '../../core/playbook/stages.ts';
import { type Unsent, unsentOf } from '../../core/playbook/unsent.ts';
import { urgencyOf } from '../../core/playbook/urgency.ts';
import type { CaseStore } from '../../core/ports.ts';
import type { Context } from '../context.ts';
import { caseClocks } from './brand-desk.ts';
import { caseNext } from './case-next.ts';

/** What lists of cases show of one. */
export type CaseLine = {
  id: string;
  brand: Case['brand'];
  item: string;
  problem: Case['answers']['problem'];
  stage: Stage;
  next: NextStep | null;
  unsent: Unsent | null;
  /** The shopper's, IANA. */
  timeZone: string;
};

export function caseLine(stored: Case, context: Context): CaseLine {
  const { item, problem } = answersNow(stored);
  const clocks = caseClocks(stored, context);
  return {
    id: stored.id,
    brand: brandNow(stored),
    item,
    problem,
    stage: stageOf(stored),
    next: caseNext(stored, clocks, context),
    unsent: unsentOf(stored),
    timeZone: clocks.timeZone,
  };
}

type Damaged = Awaited<ReturnType<CaseStore['list']>>['damaged'];

/** What `of` makes of each case, the most urgent first, the newest first of those that are as urgent; and the damaged files. */
export async function byUrgency<T>(
  of: (line: CaseLine) => T,
  context: Context,
): Promise<{ cases: readonly T[]; damaged: Damaged }> {
  const store = await context.ports.cases();
  const { cases, damaged } = await store.survey((stored) => {
    const line = caseLine(stored, context);
    return { urgency: urgencyOf(line.next, context.now), made: of(line) };
  });
  const sorted = [...cases].sort((one, other) => one.urgency - other.urgency);
  return { cases: sorted.map(({ made }) => made), damaged };
}
