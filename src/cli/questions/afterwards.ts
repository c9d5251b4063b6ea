import type { Draft } from '../../core/drafts/draft.ts';
import type { Choice } from '../../core/ports.ts';
import type { CaseResult } from '../cases/case-result.ts';
import { appendEvents } from '../cases/write-case.ts';
import type { Context } from '../context.ts';
import { copyDraft } from '../sending/copy-draft.ts';
import { openDraft } from '../sending/open-draft.ts';
import { showMistake } from '../show/show-mistake.ts';

type Deed = { copy: Draft } | { open: Draft } | { sent: Draft } | 'finish';

/** What to do with the texts, again and again until the shopper is done: copy, open, note that one was sent. */
export async function afterwards(result: CaseResult, context: Context): Promise<void> {
  const { ports, words } = context;
  const prompter = await ports.prompter(words.prompts);
  for (;;) {
    const deed = await prompter.select<Deed>({
      message: words.questions.afterwards,
      choices: choices(result, context),
    });
    if (deed === 'finish') return;
    if ('open' in deed) await openDraft(deed.open, context);
    else if ('copy' in deed) await copyDraft(deed.copy, context);
    else return noteSent(result, deed.sent, context);
  }
}

function choices({ drafts, saved }: CaseResult, { words }: Context): Choice<Deed>[] {
  const { questions, labels } = words;
  const posts = drafts.filter(({ kind }) => kind === 'public-post');
  return [
    ...drafts.map((draft) => ({ value: { copy: draft }, label: questions.copy(labels.draftKinds[draft.kind]) })),
    ...posts.map((draft) => ({ value: { open: draft }, label: questions.openPost })),
    ...(saved ? drafts : []).map((draft) => ({
      value: { sent: draft },
      label: questions.markSent(labels.draftKinds[draft.kind]),
    })),
    { value: 'finish', label: questions.finish },
  ];
}

async function noteSent({ stored }: CaseResult, { kind, language, text }: Draft, context: Context): Promise<void> {
  const event = { kind: 'sent', at: context.now.toISOString(), draft: { kind, language, text } } as const;
  const writing = await appendEvents(stored.id, [event], context);
  if (writing.outcome === 'refused') showMistake(writing.trouble, { ...context, palette: context.palette.note });
}
