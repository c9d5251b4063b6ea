import type { Answers } from '../../../core/case/answers.ts';
import type { EvidenceId } from '../../../core/case/evidence.ts';
import type { Draft } from '../../../core/drafts/draft.ts';
import { photosFor } from '../../../core/evidence/checklist.ts';
import type { Context } from '../../context.ts';
import { checklistRows } from '../checklist-view.ts';
import { apart, type Block } from '../layout/blocks.ts';
import { wrapText } from '../layout/wrap.ts';

/** The evidence there is and what is missing, then what is attached to which text. */
export function evidenceBlocks(
  { problem, evidence }: Pick<Answers, 'problem' | 'evidence'>,
  drafts: readonly Draft[],
  context: Context,
): Block[] {
  const { screens, labels, result } = context.words;
  const names = (ids: readonly EvidenceId[]) => screens.list(ids.map((id) => labels.evidence[id].label));
  const attached = drafts.flatMap(({ kind }) => {
    const ids = kind === 'public-post' ? photosFor(problem, evidence) : kind === 'email' ? evidence : [];
    return ids.length === 0 ? [] : [result.attach[kind === 'email' ? 'email' : 'public-post'](names(ids))];
  });
  return [
    ...checklistRows({ problem, evidence }, context),
    ...apart(attached.map((line) => wrapText(line, context.ports.terminal.columns))),
  ];
}
