import { type Problem, problems } from '../../core/case/problems.ts';
import { REMEDIES, type Remedy } from '../../core/case/remedies.ts';
import { isAnswered, type Question } from './raw.ts';

/** What would settle it: those that fit the problem first, then all others. */
export const askRemedies: Question = {
  id: 'remedies',
  applies: (raw) => !isAnswered(raw, ['remedies']),
  ask: async ({ raw, prompter, context: { words } }) => {
    const fitting: readonly Remedy[] = problems[raw.problem as Problem].remedies;
    const others = REMEDIES.filter((remedy) => !fitting.includes(remedy));
    const choices = [...fitting, ...others].map((remedy) => ({ value: remedy, label: words.labels.remedies[remedy] }));
    const remedies = await prompter.selectMany({
      message: words.questions.remedies,
      choices,
      check: (picked) => (picked.length === 0 ? words.questions.remedyNeeded : null),
    });
    return { ...raw, remedies: [...remedies] };
  },
};
