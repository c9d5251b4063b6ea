import { DRAFT_KINDS, type DraftKind } from '../../core/case/vocabulary.ts';
import { UserError } from '../../core/errors.ts';
import { nearest } from '../../core/nearest.ts';

/** The draft kind that a word names. Throws `UserError` for another word. */
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

/** Throws `UserError` where the case has no draft of that kind. */
export function refuseOtherKind(kind: DraftKind, allowed: readonly DraftKind[]): void {
  if (!allowed.includes(kind)) throw new UserError({ code: 'no-such-draft', kind, allowed });
}
