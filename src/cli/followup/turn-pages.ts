import type { DraftKind } from '../../core/case/vocabulary.ts';
import { Back } from '../../core/errors.ts';
import type { Choice } from '../../core/ports.ts';
import { clocksIn } from '../cases/case-drafts.ts';
import { note } from '../context.ts';
import { confirmChoices, unconfirmedBlocks } from '../result/account-menu.ts';
import { askName } from '../result/change-answers.ts';
import { draftMenu } from '../result/draft-menu.ts';
import { canMarkSent, markSent } from '../result/send-actions.ts';
import { draftOf, type Session } from '../result/session.ts';
import { type Action, type Menu, type Page, visit } from '../result/visit.ts';
import { draftBlocks } from '../views/draft-page.ts';
import { hanging } from '../views/hanging.ts';
import type { Block } from '../views/layout/blocks.ts';
import { nextLines } from '../views/next-view.ts';
import { warningLines } from '../views/warning-view.ts';

type PageId = 'advice' | DraftKind | 'next';

/** What to know first, each text with what can be done with it, and whether it was sent. Throws `Cancelled`. */
export async function showTurnPages(session: Session): Promise<void> {
  const pages = pagesOf(session);
  for (let at = 0; at < pages.length; ) {
    const id = pages[at] as PageId;
    try {
      if (id === 'direct-message' || id === 'email') await askName(session, { kind: id, back: at > 0 });
      const go = await visit(pageOf(id, { at, pages }, session), session);
      if (go === 'leave') return;
      at += 1;
    } catch (error) {
      // The turn is written down: there is no way back behind its first page.
      if (!(error instanceof Back)) throw error;
      at = Math.max(0, at - 1);
    }
  }
}

function pagesOf(session: Session): readonly PageId[] {
  const { drafts, preparation } = session.now();
  return [...(preparation.warnings.length === 0 ? [] : ['advice' as const]), ...drafts.map(({ kind }) => kind), 'next'];
}

type Place = { at: number; pages: readonly PageId[] };

const pageOf = (id: PageId, place: Place, session: Session): Page => ({
  heading: heading(id, place, session),
  blocks: () => blocksOf(id, session),
  menu: () => menuOf(id, place, session),
  back: place.at > 0,
});

function heading(id: PageId, { at, pages }: Place, { context: { words }, now }: Session): string {
  const step = now().next?.step ?? 6;
  return words.followup.place({ step, page: at + 1, pages: pages.length, title: titleOf(id, { words }) });
}

const titleOf = (id: PageId, { words }: Pick<Session['context'], 'words'>): string =>
  id === 'advice' || id === 'next' ? words.followup.titles[id] : words.labels.draftKinds[id];

function blocksOf(id: PageId, session: Session): readonly Block[] {
  const { context } = session;
  const { preparation, next, stored } = session.now();
  if (id === 'advice') {
    // What the menu of this page does is not said as a command to type.
    const told = preparation.warnings.filter(({ code }) => code !== 'account-unconfirmed');
    const lines = told.map((warning) => warningLines(warning, context, context.palette.out));
    // Each paragraph stands off from the one before; the first stands under the heading.
    return [...lines.map((one, i) => (i === 0 ? one : ['', ...one])), ...unconfirmedBlocks(session)];
  }
  if (id !== 'next') return draftBlocks(draftOf(session, id), preparation, context);
  const { columns } = context.ports.terminal;
  const lines = nextLines(next, clocksIn(preparation), context);
  const said = lines.length === 0 ? [context.words.followup.closed] : lines;
  return [...said, context.words.followup.comeBack(stored.id)].map((line) => hanging('· ', line, columns));
}

function menuOf(id: PageId, { at, pages }: Place, session: Session): Menu {
  const { followup, result } = session.context.words;
  if (id === 'next') return lastMenu(session);
  const following = pages[at + 1];
  const label = following === undefined ? result.lastPage : result.nextPage(titleOf(following, session.context));
  const onwards: Choice<Action> = { label, value: async () => ({ go: 'next' }) };
  if (id === 'advice') return { choices: [{ ...onwards, label: followup.readIt(label) }, ...confirmChoices(session)] };
  return draftMenu(id, onwards, session);
}

/** Whether a text was sent; what was not can be noted any time. */
function lastMenu(session: Session): Menu {
  const { followup, labels, result } = session.context.words;
  const { drafts, saved } = session.now();
  const unsent = drafts.filter((draft) => canMarkSent(draft, session));
  return {
    choices: [
      ...unsent.map((draft) => ({
        label: result.sent(labels.draftKinds[draft.kind]),
        value: async () => {
          await markSent(draft, session);
          return { again: [result.sentNoted(labels.draftKinds[draft.kind])] };
        },
      })),
      {
        label: unsent.length === 0 ? result.leave : saved ? followup.later : result.leaveUnsaved,
        value: async () => {
          if (unsent.length === drafts.length && unsent.length > 0)
            note(session.context, followup.noteLater(session.now().stored.id));
          return { go: 'leave' as const };
        },
      },
    ],
  };
}
