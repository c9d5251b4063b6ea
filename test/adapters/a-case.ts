import type { Case } from '../../src/core/case/case.ts';
import type { CaseEvent } from '../../src/core/case/events.ts';
import { caseVersion } from '../../src/core/case/upgrade.ts';
import { parseAnswers } from '../support/parse-answers.ts';

/** A valid case with one event, opened at the instant. */
export function aStoredCase(id: string, openedAt = '2026-11-22T09:00:00.000Z'): Case {
  const answers = parseAnswers({ brand: 'nike', problem: 'damaged', remedies: ['refund'], item: '跑鞋' });
  return {
    version: caseVersion,
    id,
    brand: { id: 'nike', name: 'Nike' },
    answers,
    events: [{ kind: 'opened', at: openedAt }],
  };
}

/** An event with a mark by which it can be found again. */
export const sentEvent = (text: string): CaseEvent => ({
  kind: 'sent',
  at: '2026-11-23T10:00:00.000Z',
  draft: { kind: 'public-post', language: 'en', text },
});
