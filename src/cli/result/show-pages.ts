import { answersNow } from '../../core/case/case.ts';
import { Back } from '../../core/errors.ts';
import { type FirstDraft, type PageId, pagesFor } from '../views/pages/page-id.ts';
import { askName } from './change-answers.ts';
import { type Place, pageOf } from './page.ts';
import type { Session } from './session.ts';
import { type Go, visit } from './visit.ts';

/**
 * Shows a result page by page, with what can be done on each, until the shopper leaves from the last; the session holds
 * what was changed. `back`: whether they may go back to what came before the first page. Throws `Back` where they want
 * that, and `Cancelled`.
 */
export async function showPages(
  session: Session,
  { first, back }: { first: FirstDraft; back: boolean },
): Promise<void> {
  const pages = pagesFor(answersNow(session.now().stored), first);
  let id: PageId | null = pages[0] ?? null;
  while (id !== null) {
    const place: Place = { id, pages, back: back || id !== pages[0] };
    id = following(place, await visited(place, session));
  }
}

async function visited(place: Place, session: Session): Promise<Go | 'back'> {
  const { id, pages, back } = place;
  try {
    if (id === 'direct-message' || id === 'email') await askName(session, { kind: id, back });
    return await visit(pageOf(place, session), session);
  } catch (error) {
    if (!(error instanceof Back) || id === pages[0]) throw error;
    return 'back';
  }
}

/** The page that comes then; null where the shopper leaves. A page aside lies behind the last one. */
function following({ id, pages }: Place, go: Go | 'back'): PageId | null {
  const at = pages.indexOf(id);
  const last = pages.at(-1) ?? null;
  if (go === 'leave') return null;
  if (typeof go === 'object') return go.to;
  return at === -1 ? last : (pages[go === 'back' ? at - 1 : at + 1] ?? last);
}
