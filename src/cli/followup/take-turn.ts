import type { Brand } from '../../core/brands/brand.ts';
import type { Case } from '../../core/case/case.ts';
import type { CaseEvent, EventOf } from '../../core/case/events.ts';
import type { DraftKind } from '../../core/case/vocabulary.ts';
import type { Draft } from '../../core/drafts/draft.ts';
import { draftedEvents } from '../../core/drafts/drafted-event.ts';
import { saidInTurn, type Warning } from '../../core/drafts/warnings.ts';
import type { UserError } from '../../core/errors.ts';
import { clocksIn } from '../cases/case-drafts.ts';
import { caseNext } from '../cases/case-next.ts';
import type { CaseResult } from '../cases/case-result.ts';
import { turnEdits, turnTexts } from '../cases/turn-texts.ts';
import { appendEvents } from '../cases/write-case.ts';
import type { Context } from '../context.ts';
import { refuseOtherKind } from '../sending/draft-kind.ts';
import { refuseMove } from '../told/refuse-move.ts';
import { turnAdvice } from './turn-advice.ts';

/** `wanted`: the kinds that something is to be done with; one that this turn does not have is refused before anything is written. */
type Told = { told: EventOf<'situation'>; brand: Brand; wanted?: readonly DraftKind[] };

export type Turning = { result: CaseResult; trouble: UserError | null };

/**
 * Writes down what the shopper told, and gives the texts that answer it: unlike every earlier one, and written down too.
 * Where the machine refuses, the result says that it is not saved, and `trouble` why. Throws `UserError` for what cannot
 * follow.
 */
export async function takeTurn(before: Case, { told, brand, wanted = [] }: Told, context: Context): Promise<Turning> {
  refuseMove(told.situation, before, context);
  const turned = withEvents(before, [told]);
  const texts = turnTexts(brand, context);
  const prepared = await texts.prepare(turned);
  const edits = (kind: DraftKind) => turnEdits(turned, kind);
  const drafts = await texts.compose({ ...prepared, stored: turned }, texts.kinds(turned), edits);
  for (const kind of wanted)
    refuseOtherKind(
      kind,
      drafts.map((draft) => draft.kind),
    );
  // A text that says what it said before is written down all the same: it is what this turn sends.
  const written = draftedEvents({ events: [] }, drafts, { edits, at: told.at });
  const stored = withEvents(turned, written);
  const writing = await appendEvents(stored.id, [told, ...written], context);
  const clocks = clocksIn(prepared.preparation);
  const warnings = [
    ...turnAdvice({ stored: turned, told, brand, drafts, clocks }, context),
    ...keptBack(texts.kinds(turned), drafts),
    ...saidInTurn(prepared.preparation.warnings, {
      isPublic: drafts.some(({ visibility }) => visibility === 'public'),
    }),
  ];
  const preparation = { ...prepared.preparation, warnings };
  const next = caseNext(stored, clocks, context);
  const result = { ...prepared, preparation, stored, drafts, next, saved: writing.outcome === 'saved' };
  return { result, trouble: writing.outcome === 'refused' ? writing.trouble : null };
}

const keptBack = (kinds: readonly DraftKind[], drafts: readonly Draft[]): readonly Warning[] =>
  kinds
    .filter((kind) => !drafts.some((draft) => draft.kind === kind))
    .map((kind) => ({ code: 'nothing-new-to-say', kind }));

const withEvents = (stored: Case, events: readonly CaseEvent[]): Case => ({
  ...stored,
  events: [...stored.events, ...events],
});
