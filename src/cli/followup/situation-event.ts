import type { EventOf } from '../../core/case/events.ts';
import { SITUATIONS, type Situation } from '../../core/case/vocabulary.ts';
import { UserError } from '../../core/errors.ts';
import { situations } from '../../core/playbook/situations.ts';
import type { Context } from '../context.ts';
import type { ToldFacts } from '../told/told-facts.ts';

/** The situation as it is written down. */
export const toldSituation = (situation: Situation, facts: ToldFacts, { now }: Context): EventOf<'situation'> => ({
  kind: 'situation',
  at: now.toISOString(),
  situation,
  ...facts,
});

/** A day that is passed over in silence would be a promise that nobody checks. */
export function refuseStrayUntil(situation: Situation, { until }: ToldFacts): void {
  if (until === undefined || situations[situation].hasUntil) return;
  const goesWith = SITUATIONS.filter((other) => situations[other].hasUntil).map((other) => `--situation ${other}`);
  throw new UserError({ code: 'flag-not-here', flag: '--until', goesWith });
}
