import * as z from 'zod/mini';
import { isPlainDate, type PlainDate } from '../time/plain-date.ts';
import { Answers } from './answers.ts';
import { withNestedBlanks } from './blank-answers.ts';
import { DraftEdits } from './draft-edits.ts';
import { DRAFT_KINDS, DRAFT_LANGUAGES, SITUATIONS } from './vocabulary.ts';

const text = z.string().check(z.minLength(1));
const instant = z.iso.datetime();
const day = z.string().check(z.refine(isPlainDate)) as unknown as z.ZodMiniType<PlainDate>;

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

export const CaseBrand = z.strictObject({ id: text, name: text });

/** `at`: the instant it was written down. `on`: the day it happened, where that is another one, in the shopper's zone. */
const noted = { at: instant, on: z.exactOptional(day) };

/** What the brand said: by which account (without @), in which words, with which number for the case. */
const said = { by: z.exactOptional(text), text: z.exactOptional(text), reference: z.exactOptional(text) };

/** Something that happened in a case, dated, never rewritten. */
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
  z.strictObject({ kind: z.literal('sent'), ...noted, draft: DraftText }),
  z.strictObject({ kind: z.literal('answered'), ...noted, ...said }),
  z.strictObject({ kind: z.literal('promised'), ...noted, ...said, until: z.exactOptional(day) }),
  z.strictObject({
    kind: z.literal('situation'),
    ...noted,
    ...said,
    situation: z.enum(SITUATIONS),
    until: z.exactOptional(day),
  }),
  z.strictObject({ kind: z.literal('note'), ...noted, text }),
  z.strictObject({ kind: z.literal('route-opened'), ...noted, route: text }),
  z.strictObject({ kind: z.literal('closed'), ...noted }),
  // By its place in the list, counted from 0: events are only ever added, so a place stays what it is.
  z.strictObject({ kind: z.literal('undo'), at: instant, event: z.int().check(z.gte(0)) }),
]);
export type CaseEvent = z.infer<typeof CaseEvent>;

export type EventOf<Kind extends CaseEvent['kind']> = Extract<CaseEvent, { kind: Kind }>;
