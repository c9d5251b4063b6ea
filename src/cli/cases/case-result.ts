import type { Case } from '../../core/case/case.ts';
import type { Draft } from '../../core/drafts/draft.ts';
import type { NextStep } from '../../core/playbook/next-step.ts';
import type { Prepared } from './case-drafts.ts';

/** What a command that drafts has to show. */
export type CaseResult = Prepared & {
  stored: Case;
  drafts: readonly Draft[];
  next: NextStep | null;
  /** False where the case could not be written. */
  saved: boolean;
};
