import type { Clocks, NextStep } from '../../../core/playbook/next-step.ts';
import type { Context } from '../../context.ts';
import { hanging } from '../hanging.ts';
import { heading } from '../heading.ts';
import type { Block } from '../layout/blocks.ts';
import { nextLines } from '../next-view.ts';

/** What not to do yet. */
export const dontYetBlocks = ({ words, ports }: Context): Block[] =>
  words.screens.dontYet.lines.map((line) => hanging('✗ ', line, ports.terminal.columns));

/** What comes next, when, and how long it usually takes, under a heading of its own. */
export function nextBlocks(next: NextStep | null, clocks: Clocks, context: Context): Block[] {
  const lines = nextLines(next, clocks, context).map((line) => hanging('· ', line, context.ports.terminal.columns));
  const [first = [], ...rest] = lines;
  return [[...heading(context.words.screens.next, context), ...first], ...rest];
}
