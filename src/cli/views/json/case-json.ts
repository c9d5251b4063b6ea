import { answersNow, brandNow, type Case } from '../../../core/case/case.ts';
import type { EvidenceId } from '../../../core/case/evidence.ts';
import type { Warning } from '../../../core/drafts/warnings.ts';
import { checklist } from '../../../core/evidence/checklist.ts';
import type { NextStep } from '../../../core/playbook/next-step.ts';
import { stageOf } from '../../../core/playbook/stages.ts';
import type { RouteNow } from '../../../core/routes/routes-now.ts';
import type { CaseLine } from '../../cases/case-line.ts';
import type { CaseResult } from '../../cases/case-result.ts';
import type { Words } from '../../words/words.ts';
import { nextWords } from '../next-words.ts';
import { draftJson } from './draft-json.ts';
import { routesJson } from './routes-json.ts';

/** The document of `new` and `draft`. */
export const resultJson = (result: CaseResult, words: Words): object => ({
  case: caseHead(result.stored),
  ...(result.saved ? {} : { saved: false }),
  drafts: result.drafts.map((draft) => draftJson(draft, result.preparation, words)),
  checklist: checklistJson(result.stored, words),
  warnings: warningsJson(result.preparation.warnings, words),
  next: nextJson(result.next, words),
});

/** The document of `show`: the case in full. */
export const caseJson = (stored: Case, { next, routes }: Outlook, words: Words): object => ({
  case: {
    ...caseHead(stored),
    item: answersNow(stored).item,
    problem: answersNow(stored).problem,
    answers: answersNow(stored),
    events: stored.events,
    checklist: checklistJson(stored, words),
    routes: routesJson(routes, words),
    next: nextJson(next, words),
  },
});

/** What is to come: the next step, and ways beyond X as they stand today. */
export type Outlook = { next: NextStep | null; routes: readonly RouteNow[] };

/** A line of `list`. */
export const caseLineJson = ({ id, stage, brand, item, problem, next }: CaseLine, words: Words): object => ({
  id,
  stage,
  brand,
  item,
  problem,
  due: next === null ? null : { at: next.at.toISOString(), why: nextWords(next, words) },
});

const caseHead = (stored: Case) => ({ id: stored.id, stage: stageOf(stored), brand: brandNow(stored) });

const nextJson = (next: NextStep | null, words: Words): object | null =>
  next === null ? null : { step: next.step, action: nextWords(next, words), at: next.at.toISOString() };

export const warningsJson = (warnings: readonly Warning[], words: Words): object[] =>
  warnings.map((warning) => ({ code: warning.code, message: words.warning(warning, words.labels) }));

function checklistJson(stored: Case, { labels }: Words): object[] {
  const { problem, evidence } = answersNow(stored);
  return checklist(problem, evidence).map(({ id, need, have }) => {
    const { label, why } = labels.evidence[id as EvidenceId];
    return { id, label, why, need, have };
  });
}
