import type { Case } from '../../core/case/case.ts';
import { UserError } from '../../core/errors.ts';
import type { Move } from '../../core/playbook/moves.ts';
import { refusalOf, stageOf } from '../../core/playbook/stages.ts';
import type { Context } from '../context.ts';

/** Clocks of one machine, and of two that write one folder, differ by seconds. */
const toleranceMs = 5 * 60_000;

/**
 * Throws `UserError` where a move cannot follow in a case as it stands, with what could of the same kind; and where the
 * present lies before what was last written down: the order of events is what everything is counted from.
 */
export function refuseMove(move: Move, stored: Case, context: Context): void {
  refuseClock(stored, context);
  const refusal = refusalOf(stageOf(stored), move);
  if (refusal === null) return;
  const isSent = (other: string): boolean => other.startsWith('sent-');
  const possible = refusal.possible.filter((other) => isSent(other) === isSent(move));
  throw new UserError({ code: 'cannot-follow', move, stage: refusal.stage, possible });
}

export function refuseClock({ events }: Case, { now }: Context): void {
  const last = events
    .map(({ at }) => at)
    .sort()
    .at(-1);
  if (last === undefined || Date.parse(last) - now.getTime() <= toleranceMs) return;
  throw new UserError({ code: 'clock-backwards', now: now.toISOString(), last });
}
