import { newCaseId } from '../../core/case/case-id.ts';
import type { Unfinished } from '../../core/case/unfinished.ts';
import { dayIn } from '../../core/time/zone.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import { remembered } from '../answers/remembered.ts';
import { zoneOf } from '../cases/case-drafts.ts';
import { type Context, note } from '../context.ts';
import { answeredIds, askedQuestions, type Progress } from './progress.ts';

/** A new interview: what flags, a mail and the settings answer is not asked again. */
export function newInterview(known: RawAnswers, context: Context): Progress {
  const { ports, settings, now } = context;
  const answers = { ...remembered(settings), ...known };
  const progress: Progress = {
    id: newCaseId('new', dayIn(zoneOf({ timeZone: null }, context), now), ports.chance.random),
    startedAt: now.toISOString(),
    answers,
    given: answeredIds(answers),
    at: null,
    reviewed: false,
    again: [],
    details: {},
  };
  return { ...progress, at: askedQuestions(progress)[0]?.id ?? null };
}

/** Says that something was left, so that nobody begins it a second time. */
export async function noteUnfinished(context: Context): Promise<void> {
  const left = await (await context.ports.unfinished()).list();
  if (left.length > 0) note(context, context.words.questions.keptBefore(left.length));
}

/** An interview that was left, at the same question. */
export const leftInterview = ({ version: _, savedAt: __, ...progress }: Unfinished): Progress => progress;
