import { newCaseId } from '../../core/case/case-id.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import { remembered } from '../answers/remembered.ts';
import { type Context, note } from '../context.ts';
import { isAnswered } from '../questions/question.ts';
import { askedQuestions, type Progress } from './progress.ts';
import { interviewQuestions } from './question-list.ts';

/**
 * A new interview: what flags, a mail and the settings answer is not asked again. What is `suggested` stands in its
 * question, which is asked all the same.
 */
export function newInterview({ known, suggested = {} }: Start, context: Context): Progress {
  const { ports, settings, now } = context;
  const given = merged(remembered(settings), known);
  const progress: Progress = {
    // The day in UTC: asking for another zone's would hold the first question up by 10 ms.
    id: newCaseId('new', now.toISOString().slice(0, 10) as PlainDate, ports.chance.random),
    startedAt: now.toISOString(),
    answers: merged(suggested, given),
    given: pathsOf(given),
    at: null,
    reviewed: false,
    again: openAgain(suggested, given),
    caseId: null,
    details: {},
  };
  return { ...progress, at: askedQuestions(progress)[0]?.id ?? null };
}

export type Start = { known: RawAnswers; suggested?: RawAnswers };

/** Answers with others put over them; those about the order field by field. */
export const merged = (under: RawAnswers, over: RawAnswers): RawAnswers =>
  under.order === undefined
    ? { ...under, ...over }
    : { ...under, ...over, order: { ...(under.order as RawAnswers), ...(over.order as RawAnswers | undefined) } };

const pathsOf = (answers: RawAnswers): string[] =>
  Object.entries(answers).flatMap(([field, value]) =>
    field === 'order' && value !== null ? Object.keys(value as RawAnswers).map((part) => `order.${part}`) : [field],
  );

/** Questions that only a suggestion answers. */
const openAgain = (suggested: RawAnswers, given: RawAnswers): string[] =>
  interviewQuestions
    .filter((question) => isAnswered(question, suggested) && !isAnswered(question, given))
    .map(({ id }) => id);

/** Says that something was left, so that nobody begins it a second time. */
export async function noteUnfinished(context: Context): Promise<void> {
  const left = await (await context.ports.unfinished()).list();
  if (left.length > 0) note(context, context.words.questions.keptBefore(left.length));
}
