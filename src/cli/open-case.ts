import type { Brand } from '../core/brands/brand.ts';
import { contradictions } from '../core/case/answer-checks.ts';
import { answerMistakes } from '../core/case/answer-mistakes.ts';
import { Answers } from '../core/case/answers.ts';
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
  const [mistake] = answerMistakes(raw);
  if (mistake !== undefined) {
    throw new UserError(mistake, {
      exitCode: mistake.code === 'missing-answer' ? ExitCode.needsTerminal : ExitCode.badInput,
    });
  }
  const answers = Answers.parse(raw);
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

/** Writes the case; where the machine refuses, says why and answers false: the drafts are worth more than the file. */
export async function saved(stored: Case, context: Context): Promise<{ ok: true } | { ok: false; trouble: UserError }> {
  try {
    const store = await context.ports.cases();
    if (await store.create(stored)) return { ok: true };
    throw new Error(`the id ${stored.id} is taken`);
  } catch (error) {
    if (error instanceof UserError) return { ok: false, trouble: error };
    throw error;
  }
}
