import type { Brand } from '../../core/brands/brand.ts';
import { contradictions } from '../../core/case/answer-checks.ts';
import { readAnswers } from '../../core/case/answer-mistakes.ts';
import type { Answers } from '../../core/case/answers.ts';
import type { Case } from '../../core/case/case.ts';
import { newCaseId } from '../../core/case/case-id.ts';
import { noEdits } from '../../core/case/draft-edits.ts';
import { caseVersion } from '../../core/case/upgrade.ts';
import type { Draft } from '../../core/drafts/draft.ts';
import { written } from '../../core/drafts/drafted-event.ts';
import { ExitCode, UserError } from '../../core/errors.ts';
import { nextStep } from '../../core/playbook/next-step.ts';
import { dayIn } from '../../core/time/zone.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import type { Context } from '../context.ts';
import { clocksIn, composed, firstKinds, preparationOf } from './case-drafts.ts';
import type { CaseResult } from './case-result.ts';
import { zoneOf } from './shopper-zone.ts';
import { writeCase } from './write-case.ts';

/** Checks answers whole. Throws `UserError` with the first mistake; a question unanswered ends with 4, the rest with 3. */
export function checkedAnswers(raw: RawAnswers, context: Context): Answers {
  const { answers, mistakes } = readAnswers(raw);
  if (answers === null) {
    const mistake = mistakes[0] ?? { code: 'bad-text', field: '' };
    throw new UserError(mistake, {
      exitCode: mistake.code === 'missing-answer' ? ExitCode.needsTerminal : ExitCode.badInput,
    });
  }
  const [contradiction] = contradictions(answers, dayIn(zoneOf(answers, context), context.now));
  if (contradiction !== undefined) throw new UserError(contradiction);
  return answers;
}

export type Opening = { result: CaseResult; trouble: UserError | null };

/**
 * Drafts and saves a case under an id that is free: two of one day can be drawn alike. Where the machine refuses, the
 * result says that it is not saved, and `trouble` why.
 */
export async function openCase(answers: Answers, brand: Brand, context: Context): Promise<Opening> {
  const today = dayIn(zoneOf(answers, context), context.now);
  for (let draw = 1; ; draw += 1) {
    const id = newCaseId(brand.id, today, context.ports.chance.random);
    const prepared = await preparationOf({ id, answers, brand }, context);
    const drafts = await composed(prepared, firstKinds(answers), () => noEdits);
    const stored = openedCase(id, { answers, brand, drafts }, context.now);
    const writing = await writeCase(stored, context);
    if (writing.outcome === 'taken' && draw < mostDraws) continue;
    const next = nextStep(stored, clocksIn(prepared.preparation));
    const result = { stored, ...prepared, drafts, next, saved: writing.outcome === 'saved' };
    return { result, trouble: writing.outcome === 'refused' ? writing.trouble : null };
  }
}

const mostDraws = 20;

/** The case with its first drafts, before it is written. A brand of the directory is kept by its id. */
function openedCase(id: string, { answers, brand, drafts }: CaseParts, now: Date): Case {
  const at = now.toISOString();
  return {
    version: caseVersion,
    id,
    brand: { id: brand.id, name: brand.name },
    answers: { ...answers, brand: typeof answers.brand === 'string' ? brand.id : answers.brand },
    events: [
      { kind: 'opened', at },
      { kind: 'drafted', at, drafts: drafts.map((draft) => written(draft, noEdits)) },
    ],
  };
}

type CaseParts = { answers: Answers; brand: Brand; drafts: readonly Draft[] };
