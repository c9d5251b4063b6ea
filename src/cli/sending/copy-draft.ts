import type { Draft } from '../../core/drafts/draft.ts';
import { type Context, note } from '../context.ts';

/** Copies the whole text as it is pasted: an e-mail's subject is pasted apart, so it is not part of it. */
export async function copyDraft({ kind, text }: Draft, context: Context): Promise<void> {
  const { ports, words } = context;
  const clipboard = await ports.clipboard();
  const outcome = await clipboard.write(text);
  const { copied, copiedByTerminal, notCopied } = words.screens;
  const said = { clipboard: copied, terminal: copiedByTerminal, nowhere: notCopied }[outcome];
  note(context, said(words.labels.draftKinds[kind]));
}
