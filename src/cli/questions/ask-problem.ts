import { PROBLEMS, type Problem, problems } from '../../core/case/problems.ts';
import type { Context } from '../context.ts';
import { neededText } from './ask-text.ts';
import { isAnswered, type Question } from './question.ts';

/** What went wrong. */
export const askProblem: Question = {
  id: 'problem',
  applies: (raw) => !isAnswered(raw, ['problem']),
  ask: async ({ raw, prompter, context: { words } }) => ({
    ...raw,
    problem: await prompter.select({
      message: words.questions.problem,
      choices: PROBLEMS.map((problem) => ({ value: problem, label: words.labels.problems[problem] })),
    }),
  }),
};

/** How it shows: a usual detail that needs no typing, or words of the shopper's own. */
export const askDetail: Question = {
  id: 'detail',
  applies: (raw) => !isAnswered(raw, ['detail']),
  ask: async ({ raw, prompter, context }) => {
    const { questions } = context.words;
    const picked = await prompter.select<string | null>({
      message: questions.detail,
      choices: [
        ...detailChoices(raw.problem as Problem, context),
        { value: '', label: questions.detailOwn },
        { value: null, label: questions.detailNone },
      ],
    });
    if (picked !== '') return { ...raw, detail: picked };
    return { ...raw, detail: await neededText(questions.detailText, 'detail', { prompter, context }) };
  },
};

function detailChoices(problem: Problem, { words }: Context): { value: string; label: string }[] {
  const labels: Record<string, string> = words.labels.details[problem];
  return problems[problem].details.map((detail) => ({ value: detail, label: labels[detail] ?? detail }));
}
