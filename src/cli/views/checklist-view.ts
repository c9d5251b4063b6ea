import type { Answers } from '../../core/case/answers.ts';
import type { EvidenceId } from '../../core/case/evidence.ts';
import { checklist } from '../../core/evidence/checklist.ts';
import type { Context } from '../context.ts';
import type { Block } from './layout/blocks.ts';
import { tableRows } from './layout/table.ts';

/** The evidence of a problem: what is there, what is missing, and why it is wanted. */
export function checklistRows({ problem, evidence }: Pick<Answers, 'problem' | 'evidence'>, context: Context): Block[] {
  const { words, ports, palette } = context;
  const { labels, screens } = words;
  const rows = checklist(problem, evidence).map(({ id, need, have }) => {
    const { label, why } = labels.evidence[id as EvidenceId];
    const lacking = need === 'required' ? palette.out.warn(`[ ] ${screens.lack}`) : `[ ] ${screens.lack}`;
    return [
      have ? palette.out.good(`[x] ${screens.have}`) : lacking,
      labels.needs[need],
      label,
      palette.out.quiet(why),
    ];
  });
  return tableRows(rows, { width: ports.terminal.columns, gap: 2, drawn: ports.terminal.drawn });
}
