import type { Case } from '../../core/case/case.ts';
import { answersNow, brandNow } from '../../core/case/case.ts';
import { type DamagedCase, damageMistake } from '../../core/case/damaged-case.ts';
import { ExitCode, UserError } from '../../core/errors.ts';
import { nearest } from '../../core/nearest.ts';
import { stageOf } from '../../core/playbook/stages.ts';
import { type Context, canAsk } from '../context.ts';
import { caseClocks } from './brand-desk.ts';
import { caseNext } from './case-next.ts';
import { dueLine } from './due-line.ts';

/**
 * The case that a word names: its id or any unambiguous beginning. Without a word the only open case is taken; of
 * several the shopper is asked which. Throws `UserError` where that is not possible.
 */
export async function findCase(typed: string | null, context: Context): Promise<Case> {
  const store = await context.ports.cases();
  const { cases, damaged } = await store.list();
  const wanted = typed?.trim().toLowerCase() ?? '';
  refuseDamaged(wanted, damaged);
  if (cases.length === 0) throw new UserError({ code: 'no-case' });
  const exact = cases.find(({ id }) => id === wanted);
  if (exact !== undefined) return exact;
  const open = cases.filter((stored) => stageOf(stored) !== 'closed');
  const candidates =
    wanted === '' ? (open.length === 0 ? cases : open) : cases.filter(({ id }) => id.startsWith(wanted));
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined) return only;
  if (candidates.length > 1) return chosen(candidates, wanted, context);
  const near = nearest(
    wanted,
    cases.map(({ id }) => id),
  );
  throw new UserError({ code: 'unknown-case', value: typed ?? '', nearest: near === null ? [] : [near] });
}

/** A case that is there and cannot be read must not be called unknown: its owner would think it lost. */
function refuseDamaged(wanted: string, damaged: readonly DamagedCase[]): void {
  // A case's folder bears its id.
  const meant = damaged.find(({ file }) => wanted !== '' && file.split(/[\\/]/).at(-2) === wanted);
  if (meant !== undefined) throw new UserError(damageMistake(meant));
}

async function chosen(candidates: readonly Case[], wanted: string, context: Context): Promise<Case> {
  const { ports, words } = context;
  if (!canAsk(context)) {
    const shown = candidates.slice(0, 8).map(({ id }) => id);
    const mistake = { code: 'ambiguous-case', value: wanted, candidates: shown } as const;
    throw new UserError(mistake, { exitCode: wanted === '' ? ExitCode.needsTerminal : ExitCode.badInput });
  }
  const prompter = await ports.prompter(words.prompts);
  const problem = (stored: Case): string => words.labels.problems[answersNow(stored).problem];
  return prompter.select({
    message: words.questions.whichCase,
    choices: mostUrgentFirst(candidates, context).map((stored) => ({
      value: stored,
      label: `${stored.id}  ${brandNow(stored).name}`,
      detail: dueLine(stored, context) ?? problem(stored),
    })),
  });
}

/** What has waited longest first; what waits for nothing last. */
function mostUrgentFirst(cases: readonly Case[], context: Context): readonly Case[] {
  const due = (stored: Case): number =>
    caseNext(stored, caseClocks(stored, context), context)?.at.getTime() ?? Number.POSITIVE_INFINITY;
  const timed = cases.map((stored) => ({ stored, at: due(stored) }));
  return timed.sort((one, other) => one.at - other.at).map(({ stored }) => stored);
}
