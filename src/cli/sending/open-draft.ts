import type { Draft } from '../../core/drafts/draft.ts';
import { openLink } from '../../core/drafts/open-link.ts';
import { type Context, note } from '../context.ts';

/** Opens a draft where it is sent from, filled in; where that is not possible, says what to do instead. */
export async function openDraft(draft: Draft, context: Context): Promise<void> {
  const { screens, labels } = context.words;
  const link = openLink(draft);
  if (link === null) return note(context, screens.cannotOpen(labels.draftKinds[draft.kind]));
  const browser = await context.ports.browser();
  const opened = draft.channel === 'email' ? screens.openedMail : screens.opened;
  const notOpened = draft.channel === 'email' ? screens.notOpenedMail : screens.notOpened(link);
  note(context, (await browser.open(link)) ? opened : notOpened);
}

/** The first of the drafts that a link can open: the post, else the e-mail. */
export const openable = (drafts: readonly Draft[]): Draft | undefined =>
  drafts.find((draft) => openLink(draft) !== null);
