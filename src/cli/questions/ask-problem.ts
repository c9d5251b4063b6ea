import { limits } from '../../core/case/limits.ts';
import { isProblem, PROBLEMS, type Problem, problems } from '../../core/case/problems.ts';
import type { Choice } from '../../core/ports.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import type { Context } from '../context.ts';
import { complaintOf } from './complaint.ts';
import { always, at, type Question, textAt } from './question.ts';

/** How many problems are seen at once, the most usual: with them the list fits a small screen. */
const usual = 12;

/** What went wrong. */
export const askProblem: Question = {
  id: 'problem',
  fields: at('problem'),
  applies: always,
  ask: async ({ raw, prompter, context: { words }, back }) => {
    const choices = PROBLEMS.map((problem) => ({ value: problem, label: words.labels.problems[problem] }));
    const problem = await prompter.select({
      message: words.questions.problem,
      back,
      choices: choices.slice(0, usual),
      more: choices.slice(usual),
      ...(isProblem(raw.problem) ? { initial: raw.problem } : {}),
    });
    return { ...raw, problem };
  },
  shown: ({ problem }, { words }) => (isProblem(problem) ? words.labels.problems[problem] : null),
};

type Offered = Choice<string | null> & { refusal?: string };

/** How it shows: a usual detail that needs no typing, or words of the shopper's own, typed into the same line. */
export const askDetail: Question = {
  id: 'detail',
  fields: at('detail'),
  applies: always,
  ask: async ({ raw, prompter, context, back }) => {
    const usualDetails = detailsOf(raw.problem as Problem, context);
    const detail = await prompter.search<string | null>({
      message: context.words.questions.detail,
      back,
      initial: textAt(raw, ['detail']) === null ? '' : (askDetail.shown(raw, context) ?? ''),
      find: (typed) => offered(typed.trim(), usualDetails, context),
    });
    return { ...raw, detail };
  },
  shown: (raw, context) => {
    const detail = textAt(raw, ['detail']);
    if (detail === null) return null;
    return detailsOf(raw.problem as Problem, context).find(({ value }) => value === detail)?.label ?? detail;
  },
};

function offered(typed: string, usualDetails: readonly Offered[], { words }: Context): readonly Offered[] {
  const { questions } = words;
  if (typed === '') return [...usualDetails, { value: null, label: questions.detailNone }];
  const fitting = usualDetails.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
  if (fitting.some(({ label }) => label === typed)) return fitting;
  // A number alone describes nothing: it is a row that is not there.
  if (/^\d+$/.test(typed)) return fitting;
  const own = { value: typed, label: questions.ownWords(typed) };
  if (typed.length <= limits.detail) return [...fitting, own];
  const tooLong = { code: 'too-long', field: 'detail', length: typed.length, limit: limits.detail } as const;
  return [...fitting, { ...own, refusal: complaintOf(tooLong, words) }];
}

/** The usual details of a problem, in the screen language. */
function detailsOf(problem: Problem, { words }: Pick<Context, 'words'>): readonly Offered[] {
  const labels: Record<string, string> = words.labels.details[problem];
  return problems[problem].details.map((detail) => ({ value: detail, label: labels[detail] ?? detail }));
}

/** Whether a description is one of the usual ones of a problem: it then says nothing about another problem. */
export const isUsualDetail = (problem: Problem, { detail }: RawAnswers): boolean =>
  problems[problem].details.some((one) => one === detail);
