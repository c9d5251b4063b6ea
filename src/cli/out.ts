import { DRAFT_KINDS, type DraftKind } from '../core/case/vocabulary.ts';
import type { Draft } from '../core/drafts/draft.ts';
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import { type Context, note } from './context.ts';
import { openLink } from './views/json/draft-json.ts';

/** The draft kind that a flag names. Throws `UserError` for another word. */
export function draftKind(typed: string): DraftKind {
  const kind = DRAFT_KINDS.find((known) => known === typed.trim());
  if (kind !== undefined) return kind;
  throw new UserError({
    code: 'unknown-value',
    field: 'kind',
    value: typed,
    nearest: nearest(typed, DRAFT_KINDS),
    allowed: DRAFT_KINDS,
  });
}

/** The whole text as it is pasted: an e-mail's subject is pasted apart, so it is not part of it. */
export async function copyDraft(drafts: readonly Draft[], kind: DraftKind, context: Context): Promise<void> {
  const { ports, words } = context;
  const { text } = draftOf(drafts, kind);
  const clipboard = await ports.clipboard();
  const outcome = await clipboard.write(text);
  const label = words.labels.draftKinds[kind];
  const { copied, copiedByTerminal, notCopied } = words.screens;
  note(context, { clipboard: copied, terminal: copiedByTerminal, nowhere: notCopied }[outcome](label));
}

/** Opens a draft where it is sent from, filled in; where that is not possible, says what to do instead. */
export async function openDraft(draft: Draft | undefined, context: Context): Promise<void> {
  const { screens, labels } = context.words;
  const link = draft === undefined ? null : openLink(draft);
  if (draft === undefined || link === null) {
    return note(context, screens.cannotOpen(labels.draftKinds[draft?.kind ?? 'direct-message']));
  }
  const browser = await context.ports.browser();
  const opened = draft.kind === 'email' ? screens.openedMail : screens.opened;
  note(context, (await browser.open(link)) ? opened : screens.notOpened(link));
}

function draftOf(drafts: readonly Draft[], kind: DraftKind): Draft {
  const draft = drafts.find((candidate) => candidate.kind === kind);
  if (draft === undefined) throw new UserError({ code: 'needs-no-public-post', kind });
  return draft;
}
