import type { DraftKind } from '../../core/case/vocabulary.ts';
import type { Choice } from '../../core/ports.ts';
import type { Context } from '../context.ts';
import { copyDraft, openDraft } from '../out.ts';
import type { CaseResult } from '../views/json/case-json.ts';

type Deed = { copy: DraftKind } | { sent: DraftKind } | 'open' | 'finish';

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
    if (deed === 'open') await openDraft(result.drafts[0], context);
    else if ('copy' in deed) await copyDraft(result.drafts, deed.copy, context);
    else return noteSent(result, deed.sent, context);
  }
}

function choices({ drafts, saved }: CaseResult, { words }: Context): Choice<Deed>[] {
  const { questions, labels } = words;
  const hasPost = drafts.some(({ kind }) => kind === 'public-post');
  const kinds = drafts.map(({ kind }) => kind);
  return [
    ...kinds.map((kind) => ({ value: { copy: kind }, label: questions.copy(labels.draftKinds[kind]) })),
    ...(hasPost ? [{ value: 'open' as const, label: questions.openPost }] : []),
    ...(saved
      ? kinds.map((kind) => ({ value: { sent: kind }, label: questions.markSent(labels.draftKinds[kind]) }))
      : []),
    { value: 'finish', label: questions.finish },
  ];
}

async function noteSent({ stored, drafts }: CaseResult, kind: DraftKind, { ports, now }: Context): Promise<void> {
  const draft = drafts.find((candidate) => candidate.kind === kind);
  if (draft === undefined) return;
  const { language, text } = draft;
  const store = await ports.cases();
  await store.append(stored.id, [{ kind: 'sent', at: now.toISOString(), draft: { kind, language, text } }]);
}
