import { eventsOf } from '../../core/case/history.ts';
import type { Draft } from '../../core/drafts/draft.ts';
import { openLink } from '../../core/drafts/open-link.ts';
import { turnOf } from '../../core/playbook/turn.ts';
import { clocksIn } from '../cases/case-drafts.ts';
import { note } from '../context.ts';
import { copyDraft } from '../sending/copy-draft.ts';
import { openDraft } from '../sending/open-draft.ts';
import { wrapText } from '../views/layout/wrap.ts';
import { nextLines } from '../views/next-view.ts';
import type { Session } from './session.ts';
import type { Outcome } from './visit.ts';

/** What can be done with a text. Each says what it did and what to do then. */
export type Send = (draft: Draft, session: Session) => Promise<Outcome>;

export const copy: Send = async (draft, { context }) => {
  await copyDraft(draft, context);
  return 'stay';
};

export const open: Send = async (draft, { context }) => {
  await openDraft(draft, context);
  return 'stay';
};

export const canOpen = (draft: Draft): boolean => openLink(draft) !== null;

export const qr: Send = async (draft, { context, prompter }) => {
  const { showQr } = await import('../sending/show-qr.ts');
  await showQr(draft, context);
  // The menu would push the code off the screen.
  await prompter.pause({ message: context.words.result.afterQr });
  return 'stay';
};

/** Notes that a text was sent, and says what happens next and when. */
export const markSent: Send = async (draft, session) => {
  const { context } = session;
  const { words, ports } = context;
  await session.noteSent(draft);
  const { next, preparation } = session.now();
  const lines = [
    words.result.sentNoted(words.labels.draftKinds[draft.kind]),
    ...nextLines(next, clocksIn(preparation), context),
  ];
  note(context, lines.flatMap((line) => wrapText(line, ports.terminal.columns)).join('\n'));
  return 'stay';
};

/** A text that is in no file cannot be noted as sent, and one is noted once: of a first text the kind, later the text. */
export function canMarkSent({ kind, text }: Draft, session: Session): boolean {
  const { stored, saved } = session.now();
  const isTurn = turnOf(stored) !== null;
  return (
    saved && !eventsOf(stored, 'sent').some(({ draft }) => draft.kind === kind && (!isTurn || draft.text === text))
  );
}
