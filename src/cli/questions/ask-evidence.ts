import type { EvidenceId } from '../../core/case/evidence.ts';
import type { Problem } from '../../core/case/problems.ts';
import { checklist } from '../../core/evidence/checklist.ts';
import { isAnswered, type Question } from './question.ts';

/** What the shopper already has of what the problem calls for. */
export const askEvidence: Question = {
  id: 'evidence',
  applies: (raw) => !isAnswered(raw, ['evidence']),
  ask: async ({ raw, prompter, context: { words } }) => {
    const wanted = checklist(raw.problem as Problem, []);
    const evidence = await prompter.selectMany({
      message: words.questions.evidence,
      choices: wanted.map(({ id, need }) => ({
        value: id,
        label: words.labels.evidence[id as EvidenceId].label,
        detail: words.labels.needs[need],
      })),
    });
    return { ...raw, evidence: [...evidence] };
  },
};
