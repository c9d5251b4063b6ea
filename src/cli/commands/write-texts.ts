import { ExitCode } from '../../core/errors.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import { brandOf } from '../brands/brand-of.ts';
import { refuseStrangeAccounts } from '../brands/strange-accounts.ts';
import { firstKinds } from '../cases/case-drafts.ts';
import { checkedAnswers, openCase } from '../cases/open-case.ts';
import { zoneOf } from '../cases/shopper-zone.ts';
import { type Context, note, printJson } from '../context.ts';
import { copyDraft } from '../sending/copy-draft.ts';
import { refuseOtherKind } from '../sending/draft-kind.ts';
import { openable, openDraft } from '../sending/open-draft.ts';
import type { Sending } from '../sending/sending.ts';
import { showMistake } from '../show/show-mistake.ts';
import { resultJson } from '../views/json/case-json.ts';

/** The texts from answers that are all there, and nothing asked: for scripts, pipes and who is in a hurry. */
export async function writeTexts(raw: RawAnswers, { copy, qr, open }: Sending, context: Context): Promise<ExitCode> {
  const answers = checkedAnswers(raw, context);
  for (const kind of [copy, qr]) if (kind !== null) refuseOtherKind(kind, firstKinds(answers));
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
  for (const draft of result.drafts.filter(({ kind }) => kind === copy)) await copyDraft(draft, context);
  for (const draft of result.drafts.filter(({ kind }) => kind === qr)) {
    await (await import('../sending/show-qr.ts')).showQr(draft, context);
  }
  const toOpen = open ? openable(result.drafts) : undefined;
  if (toOpen !== undefined) await openDraft(toOpen, context);
  return result.saved ? ExitCode.ok : ExitCode.failure;
}
