import { type Problem, problems } from '../../core/case/problems.ts';
import { REMEDIES, type Remedy } from '../../core/case/remedies.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import { always, at, type Question } from './question.ts';

/** What is asked for, the first wish first: the six that fit the problem, then all others. */
export const askRemedies: Question = {
  id: 'remedies',
  fields: at('remedies'),
  applies: always,
  ask: async ({ raw, prompter, context: { words }, back }) => {
    const fitting: readonly Remedy[] = problems[raw.problem as Problem].remedies;
    const before = remediesOf(raw);
    const choice = (remedy: Remedy) => ({
      value: remedy,
      label: words.labels.remedies[remedy],
      ticked: before.includes(remedy),
    });
    const remedies = await prompter.selectMany({
      message: words.questions.remedies,
      back,
      ranked: true,
      needed: true,
      choices: [...before.filter((remedy) => fitting.includes(remedy)), ...without(fitting, before)].map(choice),
      more: [
        ...before.filter((remedy) => !fitting.includes(remedy)),
        ...without(REMEDIES, [...fitting, ...before]),
      ].map(choice),
    });
    return { ...raw, remedies: [...remedies] };
  },
  shown: (raw, { words }) => {
    const [first, ...others] = remediesOf(raw).map((remedy) => words.labels.remedies[remedy]);
    if (first === undefined) return null;
    return others.length === 0 ? first : words.questions.remediesInOrder(first, words.screens.list(others));
  },
};

const without = (all: readonly Remedy[], known: readonly Remedy[]): readonly Remedy[] =>
  all.filter((remedy) => !known.includes(remedy));

const remediesOf = ({ remedies }: RawAnswers): readonly Remedy[] =>
  Array.isArray(remedies) ? (remedies as unknown[]).filter(isRemedy) : [];

const isRemedy = (id: unknown): id is Remedy => REMEDIES.some((remedy) => remedy === id);
