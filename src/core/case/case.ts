import * as z from 'zod';
import { Answers } from './answers.ts';
import { DRAFT_KINDS, DRAFT_LANGUAGES, type Stage } from './vocabulary.ts';

/** The newest form of a case file that this program writes. */
export const caseVersion = 1;

const instant = z.iso.datetime();
const DraftText = z.strictObject({ kind: z.enum(DRAFT_KINDS), language: z.enum(DRAFT_LANGUAGES), text: z.string() });

/** Something that happened in a case, dated, never rewritten. `at` is the instant it was written down. */
export const CaseEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened'), at: instant }),
  z.strictObject({ kind: z.literal('drafted'), at: instant, drafts: z.array(DraftText).min(1) }),
  z.strictObject({ kind: z.literal('sent'), at: instant, draft: DraftText }),
  z.strictObject({ kind: z.literal('closed'), at: instant }),
]);
export type CaseEvent = z.infer<typeof CaseEvent>;

/** One complaint about one order, as its file holds it. */
export const Case = z.strictObject({
  version: z.literal(caseVersion),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The brand as it was when the case was opened: the directory may change, the case must not. */
  brand: z.strictObject({ id: z.string().min(1), name: z.string().min(1) }),
  answers: Answers,
  events: z.array(CaseEvent).min(1),
});
export type Case = z.infer<typeof Case>;

/** Where the case stands, derived from its events; nothing of it is stored. */
export function stageOf({ events }: Pick<Case, 'events'>): Stage {
  let stage: Stage = 'preparing';
  for (const event of events) {
    if (event.kind === 'sent') stage = event.draft.kind === 'direct-message' ? 'in-messages' : 'posted';
    if (event.kind === 'closed') stage = 'closed';
  }
  return stage;
}
