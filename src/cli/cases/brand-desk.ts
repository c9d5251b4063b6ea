import type { Brand } from '../../core/brands/brand.ts';
import type { Answers } from '../../core/case/answers.ts';
import { answersNow, brandNow, type Case } from '../../core/case/case.ts';
import type { Clocks } from '../../core/playbook/next-step.ts';
import { type Desk, deskAt } from '../../core/schedule/desk.ts';
import type { Context } from '../context.ts';
import { zoneOf } from './shopper-zone.ts';

/**
 * The desk of a case's brand: of the directory, or where the shopper says that their shop is. Where nobody knows the
 * zone it is the shopper's own, and of a country that nobody knows no holidays are.
 */
export function brandDesk(answers: Answers, brand: Brand | null, context: Context): Desk {
  const place = typeof answers.brand === 'string' ? brand : answers.brand;
  const country = place?.country ?? null;
  const hours = (typeof answers.brand === 'string' ? brand?.desk?.hours : null) ?? 'office';
  const timeZone = place?.timeZone ?? zoneOf(answers, context);
  return deskAt({ timeZone, country, hours }, context.ports.data.holidays(country));
}

/** The clocks of a case as it is stored. */
export const caseClocks = (stored: Case, context: Context): Clocks => ({
  desk: caseDesk(stored, context),
  timeZone: zoneOf(answersNow(stored), context),
});

/** The same of a case as it is stored; its brand may have left the directory since. */
export function caseDesk(stored: Case, context: Context): Desk {
  const answers = answersNow(stored);
  const listed = typeof answers.brand === 'string' ? context.ports.data.brand(brandNow(stored).id) : null;
  return brandDesk(answers, listed, context);
}
