import type { RouteNow } from '../../../core/routes/routes-now.ts';
import type { Words } from '../../words/words.ts';

/** Ways beyond X as they stand for a case, best first; days are on the shopper's calendar. */
export const routesJson = (routes: readonly RouteNow[], { routes: words, language }: Words): object[] =>
  routes.map((now) => ({
    id: now.route.id,
    name: now.route.name[language],
    opensOn: now.opensOn,
    lastDay: now.lastDay,
    daysLeft: now.daysLeft,
    state: now.state,
    needs: now.needs,
    why: words.why(now),
    source: now.route.source,
    sourceRead: now.route.sourceRead,
    confidence: now.route.confidence,
  }));
