import type { Brand } from '../../core/brands/brand.ts';
import { answersNow, type Case } from '../../core/case/case.ts';
import type { DraftKind } from '../../core/case/vocabulary.ts';
import type { Draft } from '../../core/drafts/draft.ts';
import type { EditsOf } from '../../core/drafts/drafted-event.ts';
import type { Warning } from '../../core/drafts/warnings.ts';
import type { Context } from '../context.ts';
import { composed, firstKinds, type Prepared, preparationOf } from './case-drafts.ts';

export type PreparedCase = Prepared & { stored: Case };

/** How the texts of a case are made: those it begins with, or those of a turn. */
export type Texts = {
  /** Of which kinds, the first one first. */
  kinds: (stored: Case) => readonly DraftKind[];
  prepare: (stored: Case) => Promise<Prepared>;
  /** What to warn of once an answer was put right: of what was said before, and of what the answers call for now. */
  warnings: (before: readonly Warning[], now: readonly Warning[]) => readonly Warning[];
  compose: (prepared: PreparedCase, kinds: readonly DraftKind[], edits: EditsOf) => Promise<readonly Draft[]>;
};

/** The texts that a case begins with. */
export const firstTexts = (brand: Brand, context: Context): Texts => ({
  kinds: (stored) => firstKinds(answersNow(stored)),
  prepare: (stored) => preparationOf({ id: stored.id, answers: answersNow(stored), brand }, context),
  warnings: (_, now) => now,
  compose: composed,
});
