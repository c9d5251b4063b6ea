import { answersNow, type Case } from '../../core/case/case.ts';
import { type RouteNow, routesNow } from '../../core/routes/routes-now.ts';
import { dayIn } from '../../core/time/zone.ts';
import type { Context } from '../context.ts';
import { zoneOf } from './shopper-zone.ts';

/** Ways beyond X as they stand today, in the shopper's zone, best first. */
export function caseRoutes(stored: Case, context: Context): readonly RouteNow[] {
  const answers = answersNow(stored);
  return routesNow(context.ports.data.routes(), answers, dayIn(zoneOf(answers, context), context.now));
}
