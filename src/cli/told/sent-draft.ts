import { answersNow, type Case, writtenNow } from '../../core/case/case.ts';
import { standingEvents } from '../../core/case/history.ts';
import { DRAFT_KINDS, type DraftKind } from '../../core/case/vocabulary.ts';
import { hasPublicPost } from '../../core/drafts/has-public-post.ts';
import { UserError } from '../../core/errors.ts';
import { turnOf } from '../../core/playbook/turn.ts';

/** A text as it is noted as sent. */
export type SentDraft = { kind: DraftKind; language: 'en' | 'zh'; text: string };

/**
 * The text of the present step: of a turn the first one that was written; before any turn the public post, or the e-mail
 * where there is none.
 */
export function presentDraft(stored: Case): SentDraft {
  const turn = turnOf(stored);
  const drafted = standingEvents(stored).find(
    ({ event, place }) => place > (turn?.place ?? -1) && event.kind === 'drafted',
  );
  const first = hasPublicPost(answersNow(stored)) ? 'public-post' : 'email';
  const kind = turn !== null && drafted?.event.kind === 'drafted' ? drafted.event.drafts[0]?.kind : first;
  return writtenDraft(stored, kind ?? first);
}

/** The newest text of a kind. Throws `UserError` where none was written. */
export function writtenDraft(stored: Case, kind: DraftKind): SentDraft {
  const written = writtenNow(stored, kind);
  if (written !== null) return { kind, language: written.language, text: written.text };
  const drafted = DRAFT_KINDS.filter((other) => writtenNow(stored, other) !== null);
  throw new UserError({ code: 'nothing-drafted', kind, drafted });
}
