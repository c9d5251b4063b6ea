import { ExitCode } from '../../core/errors.ts';
import { collectAnswers } from '../answers/collect-answers.ts';
import { brandOf } from '../brands/brand-of.ts';
import { refuseStrangeAccounts } from '../brands/strange-accounts.ts';
import { firstKinds, zoneOf } from '../cases/case-drafts.ts';
import { checkedAnswers, openCase } from '../cases/open-case.ts';
import { type Context, canAsk, note, printJson } from '../context.ts';
import type { NewOptions } from '../program.ts';
import { copyDraft } from '../sending/copy-draft.ts';
import { draftKind, refuseOtherKind } from '../sending/draft-kind.ts';
import { openable, openDraft } from '../sending/open-draft.ts';
import { showMistake } from '../show/show-mistake.ts';
import { resultJson } from '../views/json/case-json.ts';

/** Opens a case: answers from a file, from flags, and from questions where somebody can be asked. */
export async function runNew(options: NewOptions, context: Context): Promise<ExitCode> {
  const copied = options.copy === null ? null : draftKind(options.copy);
  const answers = checkedAnswers(await collectAnswers(options, context), context);
  if (copied !== null) refuseOtherKind(copied, firstKinds(answers));
  const brand = await brandOf(answers.brand, context.ports.data, zoneOf(answers, context));
  refuseStrangeAccounts(answers.confirmedAccounts, brand);
  const { result, trouble } = await openCase(answers, brand, context);
  if (context.json) printJson(context, resultJson(result, context.words));
  else {
    const { showResult } = await import('../show/show-result.ts');
    showResult(result, { brand, context });
  }
  if (trouble !== null) showMistake(trouble, { ...context, palette: context.palette.note });
  if (!result.saved) note(context, context.words.screens.notSaved);
  else if (!context.json) note(context, context.words.screens.saved(result.stored.id));
  for (const draft of result.drafts.filter(({ kind }) => kind === copied)) await copyDraft(draft, context);
  const toOpen = options.open ? openable(result.drafts) : undefined;
  if (toOpen !== undefined) await openDraft(toOpen, context);
  // Who answered from a file or said what to do with the texts is a script, or in a hurry.
  if (canAsk(context) && !context.yes && options.answers === null && copied === null && !options.open) {
    const { afterwards } = await import('../questions/afterwards.ts');
    await afterwards(result, context);
  }
  return result.saved ? ExitCode.ok : ExitCode.failure;
}
