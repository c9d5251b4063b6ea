import type { Case } from '../../core/case/case.ts';
import type { CaseEvent } from '../../core/case/events.ts';
import { UserError } from '../../core/errors.ts';
import type { Context } from '../context.ts';

export type Writing = { outcome: 'saved' } | { outcome: 'taken' } | { outcome: 'refused'; trouble: UserError };

/** Writes a new case. Where the machine refuses, it says why instead of throwing: the drafts are worth more. */
export const writeCase = (added: Case, { ports }: Context): Promise<Writing> =>
  writing(async () => ((await (await ports.cases()).create(added)) ? 'saved' : 'taken'));

/** Adds events to a case, with the same promise. */
export const appendEvents = (id: string, events: readonly CaseEvent[], { ports }: Context): Promise<Writing> =>
  writing(async () => {
    if (events.length > 0) await (await ports.cases()).append(id, events);
    return 'saved';
  });

async function writing(work: () => Promise<'saved' | 'taken'>): Promise<Writing> {
  try {
    return { outcome: await work() };
  } catch (error) {
    if (error instanceof UserError) return { outcome: 'refused', trouble: error };
    throw error;
  }
}
