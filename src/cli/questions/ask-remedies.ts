import { type Problem, problems } from '../../core/case/problems.ts';
import { REMEDIES, type Remedy } from '../../core/case/remedies.ts';
import { isAnswered, type Question } from './question.ts';

/** What is asked for, and what would do as well: those that fit the problem first, then all others. */
export const askRemedies: Question = {
  id: 'remedies',
  applies: (raw) => !isAnswered(raw, ['remedies']),
  ask: async ({ raw, prompter, context: { words } }) => {
    const fitting: readonly Remedy[] = problems[raw.problem as Problem].remedies;
    const others = REMEDIES.filter((remedy) => !fitting.includes(remedy));
    const choices = [...fitting, ...others].map((remedy) => ({ value: remedy, label: words.labels.remedies[remedy] }));
    const first = await prompter.select({ message: words.questions.remedies, choices });
    const second = await prompter.select<Remedy | null>({
      message: words.questions.secondRemedy,
      choices: [
        { value: null, label: words.questions.noSecondRemedy },
        ...choices.filter(({ value }) => value !== first),
      ],
    });
    return { ...raw, remedies: second === null ? [first] : [first, second] };
  },
};
