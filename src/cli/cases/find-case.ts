import type { Case } from '../../core/case/case.ts';
import { stageOf } from '../../core/case/case.ts';
import { UserError } from '../../core/errors.ts';
import { nearest } from '../../core/nearest.ts';
import { type Context, canAsk } from '../context.ts';

/**
 * The case that a word names: its id or any unambiguous beginning. Without a word the only open case is taken; of
 * several the shopper is asked which. Throws `UserError` where that is not possible.
 */
export async function findCase(typed: string | null, context: Context): Promise<Case> {
  const store = await context.ports.cases();
  const { cases } = await store.list();
  if (cases.length === 0) throw new UserError({ code: 'no-case' });
  const wanted = typed?.trim().toLowerCase() ?? '';
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

async function chosen(candidates: readonly Case[], wanted: string, context: Context): Promise<Case> {
  const { ports, words } = context;
  if (!canAsk(context)) {
    throw new UserError({
      code: 'ambiguous-case',
      value: wanted,
      candidates: candidates.slice(0, 8).map(({ id }) => id),
    });
  }
  const prompter = await ports.prompter(words.prompts);
  return prompter.select({
    message: words.questions.whichCase,
    choices: candidates.map((stored) => ({
      value: stored,
      label: `${stored.id}  ${stored.brand.name}`,
      detail: words.labels.problems[stored.answers.problem],
    })),
  });
}
