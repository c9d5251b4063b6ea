import { type EvidenceId, PHOTO_EVIDENCE, type PhotoEvidenceId } from '../case/evidence.ts';
import type { Problem } from '../case/problems.ts';
import { checklists, type Need } from './checklists.ts';

export type ChecklistItem = { id: string; need: Need | 'extra'; have: boolean };

/**
 * The checklist of a problem with what the shopper has ticked off: required first, then what helps.
 * Evidence that does not fit the problem, known to us or not, is kept at the end as 'extra', in the order given and
 * once each: the shopper thought it worth naming.
 */
export function checklist(problem: Problem, have: readonly string[]): ChecklistItem[] {
  const wanted = checklists[problem];
  const extra = [...new Set(have)].filter((id) => !wanted.some((row) => row.id === id));
  return [
    ...wanted.map(({ id, need }) => ({ id, need, have: have.includes(id) })),
    ...extra.map((id) => ({ id, need: 'extra' as const, have: true })),
  ];
}

/** What should be there before the first post and is not, most important first; empty when all is there. */
export function missingRequired(problem: Problem, have: readonly string[]): EvidenceId[] {
  return checklists[problem].filter(({ id, need }) => need === 'required' && !have.includes(id)).map(({ id }) => id);
}

/**
 * The pictures and videos to attach to a public post, those of the checklist first; empty means that the text must not
 * speak of photos. Where no picture could show the problem (an overdue refund) none is attached, even if there are
 * some; where one can, every picture counts, on the list or not.
 */
export function photosFor(problem: Problem, have: readonly string[]): PhotoEvidenceId[] {
  const listed = checklists[problem].map(({ id }) => id).filter(isPhoto);
  if (listed.length === 0) return [];
  return [...new Set([...listed, ...PHOTO_EVIDENCE])].filter((id) => have.includes(id));
}

function isPhoto(id: EvidenceId): id is PhotoEvidenceId {
  return PHOTO_EVIDENCE.some((photo) => photo === id);
}
