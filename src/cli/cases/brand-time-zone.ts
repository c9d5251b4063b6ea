import { answersNow, brandNow, type Case } from '../../core/case/case.ts';
import type { Context } from '../context.ts';
import { zoneOf } from './shopper-zone.ts';

/**
 * The zone in which a case's brand works: of the directory, or as the shopper described it. Where nobody knows it is the
 * shopper's own, as when the case was opened.
 */
export function brandTimeZone(stored: Case, context: Context): string {
  const answers = answersNow(stored);
  if (typeof answers.brand !== 'string') return answers.brand.timeZone ?? zoneOf(answers, context);
  return context.ports.data.brand(brandNow(stored).id)?.timeZone ?? zoneOf(answers, context);
}
