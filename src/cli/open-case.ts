import type { Brand } from '../core/brands/brand.ts';
import { contradictions } from '../core/case/answer-checks.ts';
import { readAnswers } from '../core/case/answer-mistakes.ts';
import type { Answers } from '../core/case/answers.ts';
import type { Case } from '../core/case/case.ts';
import { caseVersion } from '../core/case/case.ts';
import { newCaseId } from '../core/case/case-id.ts';
import type { Draft } from '../core/drafts/draft.ts';
import { ExitCode, UserError } from '../core/errors.ts';
import { dayIn } from '../core/time/zone.ts';
import type { RawAnswers } from './answer-flags.ts';
import { zoneOf } from './case-drafts.ts';
import type { Context } from './context.ts';

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

/** Id for a case that is about to be opened. */
export const idFor = (brand: Brand, answers: Answers, { ports, now, settings }: Context): string =>
  newCaseId(brand.id, dayIn(answers.timeZone ?? settings.timeZone ?? ports.machine.timeZone, now), ports.chance.random);

/** The case with its first drafts, before it is written. A brand of the directory is kept by its id. */
export function openedCase(
  id: string,
  { answers, brand, drafts }: { answers: Answers; brand: Brand; drafts: readonly Draft[] },
  now: Date,
): Case {
  const at = now.toISOString();
  return {
    version: caseVersion,
    id,
    brand: { id: brand.id, name: brand.name },
    answers: { ...answers, brand: typeof answers.brand === 'string' ? brand.id : answers.brand },
    events: [
      { kind: 'opened', at },
      { kind: 'drafted', at, drafts: drafts.map(({ kind, language, text }) => ({ kind, language, text })) },
    ],
  };
}

export type Writing = { outcome: 'saved' } | { outcome: 'taken' } | { outcome: 'refused'; trouble: UserError };

/** Writes the case. Where the machine refuses, it says why instead of throwing: the drafts are worth more than the file. */
export async function written(stored: Case, context: Context): Promise<Writing> {
  try {
    const store = await context.ports.cases();
    return { outcome: (await store.create(stored)) ? 'saved' : 'taken' };
  } catch (error) {
    if (error instanceof UserError) return { outcome: 'refused', trouble: error };
    throw error;
  }
}
