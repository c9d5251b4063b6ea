import { answersNow } from '../../core/case/case.ts';
import type { DraftKind } from '../../core/case/vocabulary.ts';
import type { Choice } from '../../core/ports.ts';
import { chooseTone, switchTags } from './change-answers.ts';
import { editSentence } from './edit-sentence.ts';
import { canMarkSent, canOpen, copy, markSent, open, qr } from './send-actions.ts';
import { draftOf, type Session } from './session.ts';
import type { Action, Menu } from './visit.ts';

/** What can be done on the page of a draft; the first choice goes on, what is rare stands apart. */
export function draftMenu(kind: DraftKind, onwards: Choice<Action>, session: Session): Menu {
  const { result, labels } = session.context.words;
  const { tone, hashtags } = answersNow(session.now().stored);
  const draft = draftOf(session, kind);
  const name = labels.draftKinds[kind];
  const isPost = draft.visibility === 'public';
  const choice = (label: string, value: Action): Choice<Action> => ({ label, value });
  const toPhone = choice(result.qr, () => qr(draft, session));
  const tags = choice(hashtags === 'none' ? result.tagsOn : result.tagsOff, () => switchTags(session));
  return {
    choices: [
      onwards,
      choice(result.changeSentence, () => editSentence(kind, session)),
      choice(result.tone(result.toneNames[tone]), () => chooseTone(session)),
      choice(result.copy(name), () => copy(draft, session)),
      ...(canOpen(draft) ? [choice(isPost ? result.openPost : result.openMail, () => open(draft, session))] : []),
      ...(isPost ? [] : [toPhone]),
      ...(canMarkSent(draft, session) ? [choice(result.sent(name), () => markSent(draft, session))] : []),
    ],
    ...(isPost ? { more: [tags, toPhone] } : {}),
  };
}
