import type { EvidenceId } from '../../core/case/evidence.ts';
import { EVIDENCE } from '../../core/case/evidence.ts';
import type { Problem } from '../../core/case/problems.ts';
import { checklist } from '../../core/evidence/checklist.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import { always, at, type Question } from './question.ts';

/** What the shopper already has of what the problem calls for; what they ticked for another problem stays. */
export const askEvidence: Question = {
  id: 'evidence',
  fields: at('evidence'),
  applies: always,
  ask: async ({ raw, prompter, context: { words }, back }) => {
    const evidence = await prompter.selectMany({
      message: words.questions.evidence,
      back,
      choices: checklist(raw.problem as Problem, evidenceOf(raw)).map(({ id, need, have }) => ({
        value: id as EvidenceId,
        label: words.labels.evidence[id as EvidenceId].label,
        detail: words.labels.needs[need],
        ticked: have,
      })),
    });
    return { ...raw, evidence: [...evidence] };
  },
  shown: (raw, { words }) => {
    const names = evidenceOf(raw).map((id) => words.labels.evidence[id].label);
    return names.length === 0 ? null : words.screens.list(names);
  },
};

const evidenceOf = ({ evidence }: RawAnswers): readonly EvidenceId[] =>
  Array.isArray(evidence) ? (evidence as unknown[]).filter(isEvidence) : [];

const isEvidence = (id: unknown): id is EvidenceId => EVIDENCE.some((known) => known === id);
