import * as z from 'zod/mini';
import { Answers } from './answers.ts';
import { withBlanks, withNestedBlanks } from './blank-answers.ts';
import { DraftEdits, noEdits } from './draft-edits.ts';
import { DRAFT_KINDS, DRAFT_LANGUAGES, type DraftKind, type Stage } from './vocabulary.ts';

/** The newest form of a case file that this program writes. */
export const caseVersion = 1;

const text = z.string().check(z.minLength(1));
const instant = z.iso.datetime();
const draftText = { kind: z.enum(DRAFT_KINDS), language: z.enum(DRAFT_LANGUAGES), text: z.string() };
/** A text as it was sent. */
const DraftText = z.strictObject(draftText);
/** A text as it was written; without `edits` the shopper had changed nothing in it. */
const DraftWritten = z.strictObject({ ...draftText, edits: z.exactOptional(DraftEdits) });
export type DraftWritten = z.infer<typeof DraftWritten>;

/** Answers of which any may be missing; the whole of each that changed. */
const Correction = z.pipe(
  z.transform(withNestedBlanks),
  z.partial(Answers) as unknown as z.ZodMiniType<Partial<Answers>>,
);

const CaseBrand = z.strictObject({ id: text, name: text });

/** Something that happened in a case, dated, never rewritten. `at` is the instant it was written down. */
export const CaseEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened'), at: instant }),
  z.strictObject({ kind: z.literal('drafted'), at: instant, drafts: z.array(DraftWritten).check(z.minLength(1)) }),
  // Another shop comes with its name, as the brand of the opening does.
  z.strictObject({
    kind: z.literal('corrected'),
    at: instant,
    answers: Correction,
    brand: z.exactOptional(CaseBrand),
  }),
  z.strictObject({ kind: z.literal('sent'), at: instant, draft: DraftText }),
  z.strictObject({ kind: z.literal('closed'), at: instant }),
]);
export type CaseEvent = z.infer<typeof CaseEvent>;

/** One complaint about one order, as its file holds it. */
export const Case = z.strictObject({
  version: z.literal(caseVersion),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** The brand as it was when the case was opened: the directory may change, the case must not. */
  brand: CaseBrand,
  /** Fields that a later version added are filled in, so that an older file stays readable. */
  answers: z.pipe(z.transform(withBlanks), Answers),
  events: z.array(CaseEvent).check(z.minLength(1)),
});
export type Case = z.infer<typeof Case>;

/** When the case was opened: its first event. A case without one cannot be read or written. */
export function openedAt({ events: [first] }: Pick<Case, 'events'>): Date {
  if (first === undefined) throw new Error('a case without events');
  return new Date(first.at);
}

/** The answers as they stand: those of the opening with all that was corrected since. */
export function answersNow({ answers, events }: Pick<Case, 'answers' | 'events'>): Answers {
  let now = answers;
  for (const event of events) if (event.kind === 'corrected') now = { ...now, ...event.answers };
  return now;
}

/** The shop that the case is about, as it was named when that was last said. */
export function brandNow({ brand, events }: Pick<Case, 'brand' | 'events'>): Case['brand'] {
  const said = events.flatMap((event) =>
    event.kind === 'corrected' && event.brand !== undefined ? [event.brand] : [],
  );
  return said.at(-1) ?? brand;
}

/** The draft of a kind as it was last written; null where it was not written yet. */
export function writtenNow({ events }: Pick<Case, 'events'>, kind: DraftKind): DraftWritten | null {
  const drafts = events.flatMap((event) => (event.kind === 'drafted' ? event.drafts : []));
  return drafts.findLast((draft) => draft.kind === kind) ?? null;
}

/** What the shopper changed in the draft of a kind. */
export const editsNow = (stored: Pick<Case, 'events'>, kind: DraftKind): DraftEdits =>
  writtenNow(stored, kind)?.edits ?? noEdits;

/** Where the case stands, derived from its events; nothing of it is stored. */
export function stageOf({ events }: Pick<Case, 'events'>): Stage {
  let stage: Stage = 'preparing';
  for (const event of events) {
    if (event.kind === 'sent') stage = stageAfter[event.draft.kind] ?? stage;
    if (event.kind === 'closed') stage = 'closed';
  }
  return stage;
}

/** An e-mail moves nothing in public: the case is where it was. */
const stageAfter: Record<DraftKind, Stage | null> = {
  'public-post': 'posted',
  'direct-message': 'in-messages',
  email: null,
};
