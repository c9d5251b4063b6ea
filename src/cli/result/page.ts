import { answersNow } from '../../core/case/case.ts';
import type { DraftKind } from '../../core/case/vocabulary.ts';
import type { Choice } from '../../core/ports.ts';
import { clocksIn } from '../cases/case-drafts.ts';
import { draftBlocks } from '../views/draft-page.ts';
import { apart, type Block } from '../views/layout/blocks.ts';
import { wrapText } from '../views/layout/wrap.ts';
import { accountBlocks, sourceBlocks } from '../views/pages/accounts-page.ts';
import { dontYetBlocks, nextBlocks } from '../views/pages/ahead-page.ts';
import { evidenceBlocks } from '../views/pages/evidence-page.ts';
import { type PageId, pageTitle } from '../views/pages/page-id.ts';
import { warningLines } from '../views/warning-view.ts';
import { accountChoices, unconfirmedBlocks } from './account-menu.ts';
import { draftMenu } from './draft-menu.ts';
import { lastMenu } from './last-menu.ts';
import { warningsOn } from './page-warnings.ts';
import { draftOf, type Session } from './session.ts';
import type { Action, Menu, Page } from './visit.ts';

/**
 * A page among all that are gone through, in order; one that is not among them is reached from the last. `back`: whether
 * there is something before it.
 */
export type Place = { id: PageId; pages: readonly PageId[]; back: boolean };

/** What a page shows and what can be done there. */
export const pageOf = (place: Place, session: Session): Page => ({
  heading: headingOf(place, session),
  blocks: () => [...contentOf(place.id, session), ...warningsOf(place, session)],
  menu: () => menuOf(place, session),
  back: place.back,
});

function headingOf({ id, pages }: Place, { context: { words }, now }: Session): string {
  const title = pageTitle(id, words);
  const page = pages.indexOf(id) + 1;
  const { canUseX: withStep } = answersNow(now().stored);
  return page === 0 ? title : words.result.place({ page, pages: pages.length, withStep, title });
}

function contentOf(id: PageId, session: Session): readonly Block[] {
  const { context, brand } = session;
  const { preparation, next, stored, drafts } = session.now();
  switch (id) {
    case 'accounts':
      return [
        ...accountBlocks(preparation.accounts, brand, context),
        ...sourceBlocks(preparation.accounts, context),
        ...unconfirmedBlocks(session),
      ];
    case 'evidence':
      return evidenceBlocks(answersNow(stored), drafts, context);
    case 'ahead':
      return [...dontYetBlocks(context), ...nextBlocks(next, clocksIn(preparation), context)];
    default:
      return [...draftBlocks(draftOf(session, id), preparation, context), ...whenToSend(id, session)];
  }
}

function whenToSend(kind: DraftKind, { context, brand }: Session): Block[] {
  const when = context.words.result.when(kind, brand.helpPage);
  return when === null ? [] : [wrapText(when, context.ports.terminal.columns)];
}

function warningsOf({ id, pages }: Place, { now, context, said }: Session): Block[] {
  const { preparation, drafts, stored } = now();
  const { canUseX } = answersNow(stored);
  const reached = [...pages, ...drafts.map(({ kind }) => kind)];
  const untold = preparation.warnings.filter(({ code }) => !said.includes(code));
  const warnings = warningsOn(id, untold, { pages: reached, canUseX });
  return apart(warnings.map((warning) => warningLines(warning, context, context.palette.out)));
}

function menuOf(place: Place, session: Session): Menu {
  const { id, pages } = place;
  switch (id) {
    case 'accounts':
      return { choices: [onwards(place, session), ...accountChoices(session)] };
    case 'evidence':
      return { choices: [onwards(place, session)] };
    case 'ahead':
      return lastMenu(pages, session);
    default:
      return draftMenu(id, onwards(place, session), session);
  }
}

/** The first choice of every page but the last: Enter goes on. */
function onwards({ id, pages }: Place, { context: { words } }: Session): Choice<Action> {
  const following = pages[pages.indexOf(id) + 1];
  const isAside = !pages.includes(id) || following === undefined;
  const label = isAside ? words.result.lastPage : words.result.nextPage(pageTitle(following, words));
  return { label, value: async () => ({ go: 'next' }) };
}
