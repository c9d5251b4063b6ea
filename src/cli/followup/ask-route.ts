import type { Case } from '../../core/case/case.ts';
import type { CaseEvent } from '../../core/case/events.ts';
import { isDue } from '../../core/playbook/urgency.ts';
import type { LastDay } from '../../core/routes/last-days.ts';
import { caseClocks } from '../cases/brand-desk.ts';
import { caseNext } from '../cases/case-next.ts';
import { note } from '../context.ts';
import type { Asked } from '../result/visit.ts';
import { noteWritten } from '../told/note-written.ts';

/**
 * Where another way to the money is due, whether it was opened: then that is written down, and nothing else is asked now.
 * False where the shopper has something else to tell.
 */
export async function askRoute(stored: Case, { prompter, context }: Asked): Promise<boolean> {
  const next = caseNext(stored, caseClocks(stored, context), context);
  if (next?.action !== 'open-route' || !isDue(next, context.now)) return false;
  const { followup, wayNames } = context.words;
  const way = wayNames[next.lastDay.way];
  const wish = await prompter.select<'opened' | 'where' | 'other'>({
    message: followup.routeOpened(way),
    choices: [
      { value: 'opened', label: followup.routeYes },
      { value: 'where', label: followup.routeWhere },
      { value: 'other', label: followup.routeOther },
    ],
  });
  if (wish === 'opened') await noteOpened(stored, next.lastDay, { prompter, context });
  if (wish === 'where') note(context, followup.routeAt(way, urlOf(next.lastDay, { prompter, context }), stored.id));
  return wish !== 'other';
}

async function noteOpened(stored: Case, { route, way }: LastDay, { context }: Asked): Promise<void> {
  const event: CaseEvent = { kind: 'route-opened', at: context.now.toISOString(), route: route ?? way };
  const grown = await (await context.ports.cases()).append(stored.id, [event]);
  noteWritten(grown, event, context);
}

/** The provider's own page; null where the way is known by its payment alone. */
const urlOf = ({ route }: LastDay, { context }: Asked): string | null =>
  context.ports.data.routes().find(({ id }) => id === route)?.url ?? null;
