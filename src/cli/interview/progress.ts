import { isProblem, type Problem, problems } from '../../core/case/problems.ts';
import type { Unfinished } from '../../core/case/unfinished.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import { isUsualDetail } from '../questions/ask-problem.ts';
import { isAnswered, type Question } from '../questions/question.ts';
import { interviewQuestions } from './question-list.ts';

/** Where an interview stands; kept after each answer. `answers` hold what was answered and nothing else. */
export type Progress = Omit<Unfinished, 'version' | 'savedAt'>;

/** The questions that this interview asks, in their order: those that the answers call for and nobody answered before. */
export const askedQuestions = ({ answers, given }: Progress): readonly Question[] =>
  interviewQuestions.filter((question) => question.applies(answers) && !isGiven(question, { answers, given }));

/** Whether all that a question asks for was given before the interview began. */
const isGiven = (question: Question, { answers, given }: Pick<Progress, 'answers' | 'given'>): boolean =>
  question.fields(answers).every((path) => given.includes(path.join('.')));

/**
 * The question after `id`; null for the summary. Once the summary was seen only what is open comes before it: nobody is
 * led through ten answers again for having corrected one.
 */
export function questionAfter(id: string, progress: Progress): Question | null {
  const line = askedQuestions(progress);
  const place = interviewQuestions.findIndex((question) => question.id === id);
  const later = line.filter((question) => interviewQuestions.indexOf(question) > place);
  if (!progress.reviewed) return later[0] ?? null;
  return line.find((question) => isOpen(question, progress)) ?? null;
}

/** The question before `id`, or before the summary for null; null where there is none. */
export function questionBefore(id: string | null, progress: Progress): Question | null {
  const line = askedQuestions(progress);
  const place = id === null ? Infinity : interviewQuestions.findIndex((question) => question.id === id);
  return line.findLast((question) => interviewQuestions.indexOf(question) < place) ?? null;
}

/** Whether a question is to be asked before the texts are written. */
export const isOpen = (question: Question, { answers, again }: Progress): boolean =>
  again.includes(question.id) || !isAnswered(question, answers);

/**
 * The progress after an answer. A problem that changed takes its usual description with it, brings back that of the
 * new one, and has the questions asked again whose choices depend on it; every other answer stays.
 */
export function answered(question: Question, answers: RawAnswers, progress: Progress): Progress {
  const { problem: before } = progress.answers;
  const next = { ...progress, answers, again: progress.again.filter((id) => id !== question.id) };
  if (!isProblem(before) || !isProblem(answers.problem) || before === answers.problem) return next;
  return withProblem(answers.problem, before, next);
}

function withProblem(problem: Problem, before: Problem, progress: Progress): Progress {
  const { answers } = progress;
  // Words of the shopper's own stay; a usual detail, or none of them, was said of the problem before.
  const moves = (answers.detail == null || isUsualDetail(before, answers)) && !progress.given.includes('detail');
  const said = answers.detail as string | null | undefined;
  const details = moves && said !== undefined ? { ...progress.details, [before]: said } : progress.details;
  const { detail: _moved, ...rest } = answers;
  const kept = details[problem];
  const described = moves ? { ...rest, ...(kept === undefined ? {} : { detail: kept }) } : answers;
  const again = ['evidence', ...(fits(problem, answers) ? [] : ['remedies'])].filter(
    (id) => !progress.given.includes(id),
  );
  const known = again.filter((id) => answers[id] !== undefined);
  return { ...progress, details, answers: described, again: [...new Set([...progress.again, ...known])] };
}

/** Whether what is asked for is usual for the problem. */
function fits(problem: Problem, { remedies }: RawAnswers): boolean {
  const usual: readonly string[] = problems[problem].remedies;
  return Array.isArray(remedies) && typeof remedies[0] === 'string' && usual.includes(remedies[0]);
}
