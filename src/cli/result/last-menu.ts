import type { Draft } from '../../core/drafts/draft.ts';
import type { Choice } from '../../core/ports.ts';
import { type PageId, pageTitle } from '../views/pages/page-id.ts';
import { canMarkSent, canOpen, copy, markSent, open, qr, type Send } from './send-actions.ts';
import type { Session } from './session.ts';
import { type Action, type Menu, type Outcome, orBack } from './visit.ts';

/** What can be done at the end: everything with every text, back to any page, or leave. */
export function lastMenu(pages: readonly PageId[], session: Session): Menu {
  const { result, labels } = session.context.words;
  const { drafts, saved } = session.now();
  const nameOf = ({ kind }: Draft): string => labels.draftKinds[kind];
  const opening = ({ kind }: Draft): string => (kind === 'email' ? result.openMail : result.openPost);
  const unseen = drafts.filter(({ kind }) => !pages.includes(kind));
  const deed = (send: Send, of: readonly Draft[], label: Labels) => withOneOf(of, { send, label, session });
  return {
    choices: [
      ...deed(copy, drafts, { one: (draft) => result.copy(nameOf(draft)), some: result.copyText }),
      ...unseen.map((draft) => ({
        label: result.show(nameOf(draft)),
        value: async (): Promise<Outcome> => ({ go: { to: draft.kind } }),
      })),
      ...deed(open, drafts.filter(canOpen), { one: opening, some: result.openText }),
      ...deed(qr, drafts, { one: () => result.qr, some: result.qrText }),
      ...deed(
        markSent,
        drafts.filter((draft) => canMarkSent(draft, session)),
        { one: (draft) => result.sent(nameOf(draft)), some: result.sentText },
      ),
      { label: result.toPage, value: () => choosePage(pages, session) },
      { label: saved ? result.leave : result.leaveUnsaved, value: async () => ({ go: 'leave' }) },
    ],
  };
}

type Labels = { one: (draft: Draft) => string; some: string };

/** A choice that does something with a text; where there are several, it asks with which. */
function withOneOf(
  drafts: readonly Draft[],
  { send, label, session }: { send: Send; label: Labels; session: Session },
): Choice<Action>[] {
  const [only, ...more] = drafts;
  if (only === undefined) return [];
  if (more.length === 0) return [{ label: label.one(only), value: () => send(only, session) }];
  const { result, labels } = session.context.words;
  const choices = drafts.map((draft) => ({ value: draft, label: labels.draftKinds[draft.kind] }));
  const ask: Action = async () => {
    const message = result.whichText;
    const chosen = await orBack(() => session.prompter.select({ message, choices, back: true }));
    return chosen === null ? 'stay' : send(chosen, session);
  };
  return [{ label: label.some, value: ask }];
}

async function choosePage(pages: readonly PageId[], session: Session): Promise<Outcome> {
  const { words } = session.context;
  const choices = pages.slice(0, -1).map((id) => ({ value: id, label: pageTitle(id, words) }));
  const message = words.result.whichPage;
  const chosen = await orBack(() => session.prompter.select({ message, choices, back: true }));
  return chosen === null ? 'stay' : { go: { to: chosen } };
}
