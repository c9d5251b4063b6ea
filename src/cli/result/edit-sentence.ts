import { editsNow } from '../../core/case/case.ts';
import type { DraftEdits } from '../../core/case/draft-edits.ts';
import type { DraftKind } from '../../core/case/vocabulary.ts';
import { alternatives } from '../../core/drafts/alternatives.ts';
import type { Draft, DraftSentence } from '../../core/drafts/draft.ts';
import { mayDrop, withDropped, withRestored, withWording } from '../../core/drafts/edits.ts';
import type { Choice } from '../../core/ports.ts';
import { composed } from '../cases/case-drafts.ts';
import { sentenceNames } from '../views/draft-page.ts';
import type { Words } from '../words/words.ts';
import { draftOf, type Session } from './session.ts';
import { type Outcome, orBack } from './visit.ts';

/** A sentence and what to do with it: choose a wording, or put it back as it was. */
type Picked =
  | { change: Pick<DraftSentence, 'id' | 'importance'>; present: number | null }
  | { restore: string }
  | 'none';

/** Lets the shopper choose a sentence in the screen language, then how it reads, or whether it is written at all. */
export async function editSentence(kind: DraftKind, session: Session): Promise<Outcome> {
  const { words } = session.context;
  for (;;) {
    const before = draftOf(session, kind);
    const choices = sentenceChoices(before, session);
    const picked = await orBack(() =>
      session.prompter.select<Picked>({ message: words.result.whichSentence, choices, back: true }),
    );
    if (picked === null || picked === 'none') return 'stay';
    const edits = editsNow(session.now().stored, kind);
    const changed =
      'restore' in picked ? withRestored(edits, picked.restore) : await chooseWording(picked, edits, { kind, session });
    if (changed === null) continue;
    await session.edit(kind, changed);
    return { again: told(before, draftOf(session, kind), words) };
  }
}

function sentenceChoices(draft: Draft, session: Session): Choice<Picked>[] {
  const { preparation, languages, context } = { ...session.now(), context: session.context };
  const { result } = context.words;
  const noRoom = draft.leftOut.flatMap((id) => {
    const [first] = alternatives(preparation.input, { kind: draft.kind, sentence: id }, languages);
    return first === undefined ? [] : [{ ...first, id }];
  });
  return [
    ...draft.sentences
      .filter((sentence) => sentence.wordings > 1 || mayDrop(sentence))
      .map((sentence) => ({
        value: { change: sentence, present: sentence.wording },
        ...labelled(sentence, (text) => text),
      })),
    ...draft.dropped.map((sentence) => ({ value: { restore: sentence.id }, ...labelled(sentence, result.putBack) })),
    ...noRoom.map((sentence) => ({
      // What had to go for room was none of the sentences that must stay.
      value: { change: { id: sentence.id, importance: 2 }, present: null },
      ...labelled(sentence, result.makeRoom),
    })),
    { value: 'none', label: result.noChange },
  ];
}

/** In the screen language, with the sentence as it is sent beside it where that is another one. */
function labelled(
  { text, translation }: { text: string; translation: string | null },
  say: (text: string) => string,
): { label: string; detail?: string } {
  return translation === null ? { label: say(text) } : { label: say(translation), detail: text };
}

/** The edits with another wording of the sentence, or without it; null where the shopper goes back. */
async function chooseWording(
  { change, present }: Exclude<Picked, 'none' | { restore: string }>,
  edits: DraftEdits,
  { kind, session }: { kind: DraftKind; session: Session },
): Promise<DraftEdits | null> {
  const { preparation, languages } = session.now();
  const { result } = session.context.words;
  const found = alternatives(preparation.input, { kind, sentence: change.id }, languages);
  const wordings = found.map(({ wording, text, translation }) => ({
    edits: withWording(edits, change.id, wording),
    label: wording === present ? result.now(translation ?? text) : (translation ?? text),
    text: translation === null ? null : text,
  }));
  const without = { edits: withDropped(edits, change.id), label: result.leaveOut, text: null };
  const offered = [...wordings, ...(present !== null && mayDrop(change) ? [without] : [])];
  const choices = await Promise.all(
    offered.map(async ({ edits: value, label, text }) => {
      const count = await countWith(value, kind, session);
      return { value, label, detail: text === null ? count : result.counted(text, count) };
    }),
  );
  return orBack(() => session.prompter.select({ message: result.whichWording, choices, back: true }));
}

async function countWith(edits: DraftEdits, kind: DraftKind, { now, context }: Session): Promise<string> {
  const [draft] = await composed(now(), [kind], () => edits);
  return draft === undefined ? '' : context.words.screens.count(draft.length.used, draft.length.limit);
}

/** The new length, and what else had to go for it. */
function told(before: Draft, after: Draft, words: Words): string[] {
  const gone = after.leftOut.filter((id) => !before.leftOut.includes(id));
  return [
    words.result.changed(words.screens.count(after.length.used, after.length.limit)),
    ...(gone.length === 0 ? [] : [words.result.alsoGone(sentenceNames(gone, words))]),
  ];
}
