import { editsNow } from '../../core/case/case.ts';
import type { DraftEdits } from '../../core/case/draft-edits.ts';
import type { DraftKind } from '../../core/case/vocabulary.ts';
import { alternatives } from '../../core/drafts/alternatives.ts';
import type { Draft, DraftSentence } from '../../core/drafts/draft.ts';
import { mayDrop, withDropped, withRestored, withWording } from '../../core/drafts/edits.ts';
import type { Choice } from '../../core/ports.ts';
import { sentenceNames } from '../views/draft-page.ts';
import { truncate } from '../views/layout/pad.ts';
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

function sentenceChoices(draft: Draft, { now, context }: Session): Choice<Picked>[] {
  const { preparation, languages } = now();
  const { result } = context.words;
  const noRoom = draft.leftOut.flatMap((id) => {
    const [first] = alternatives(preparation.input, { kind: draft.kind, sentence: id }, languages);
    return first === undefined ? [] : [{ ...first, id }];
  });
  const changeable = draft.sentences.filter((sentence) => sentence.wordings > 1 || mayDrop(sentence));
  const choices: Choice<Picked>[] = [
    ...changeable.map((one) => choice(one, { change: one, present: one.wording }, (text) => text)),
    ...draft.dropped.map((one) => choice(one, { restore: one.id }, result.putBack)),
    // What had to go for room was none of the sentences that must stay.
    ...noRoom.map((one) => choice(one, { change: { id: one.id, importance: 2 }, present: null }, result.makeRoom)),
    { value: 'none', label: result.noChange },
  ];
  // Words of the shopper's own may fill a screen: two lines tell which they are.
  const most = context.ports.terminal.columns * 2 - 8;
  return choices.map((one) => ({ ...one, label: truncate(one.label, most) }));
}

/** In the screen language, with the sentence as it is sent beside it where that is another one. */
const choice = (
  { text, translation }: Pick<DraftSentence, 'text' | 'translation'>,
  value: Picked,
  say: (text: string) => string,
): Choice<Picked> =>
  translation === null ? { value, label: say(text) } : { value, label: say(translation), detail: text };

/** The edits with another wording of the sentence, or without it; null where the shopper goes back. */
async function chooseWording(
  { change, present }: Exclude<Picked, 'none' | { restore: string }>,
  edits: DraftEdits,
  { kind, session }: { kind: DraftKind; session: Session },
): Promise<DraftEdits | null> {
  const { preparation, languages } = session.now();
  const { result } = session.context.words;
  const found = alternatives(preparation.input, { kind, sentence: change.id }, languages);
  // The present one first: Enter leaves everything as it is.
  const presentFirst = [...found].sort(
    (one, other) => Number(other.wording === present) - Number(one.wording === present),
  );
  const wordings = presentFirst.map(({ wording, text, translation }) => ({
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

async function countWith(edits: DraftEdits, kind: DraftKind, { now, texts, context }: Session): Promise<string> {
  const [draft] = await texts.compose(now(), [kind], () => edits);
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
