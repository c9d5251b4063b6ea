import type { UserError } from '../../core/errors.ts';
import { clocksIn } from '../cases/case-drafts.ts';
import type { CaseResult } from '../cases/case-result.ts';
import { type Context, note, printJson } from '../context.ts';
import { copyDraft } from '../sending/copy-draft.ts';
import { openable, openDraft } from '../sending/open-draft.ts';
import type { Sending } from '../sending/sending.ts';
import { showMistake } from '../show/show-mistake.ts';
import { showWarnings } from '../show/show-warnings.ts';
import { draftPage } from '../views/draft-page.ts';
import { resultJson } from '../views/json/case-json.ts';
import { wrapText } from '../views/layout/wrap.ts';
import { nextLines } from '../views/next-view.ts';

type Shown = { result: CaseResult; trouble: UserError | null; sending: Sending };

/** The texts of a turn in one go: what to know first, the texts, when to look again. Then what the flags ask for. */
export async function showTurn({ result, trouble, sending }: Shown, context: Context): Promise<void> {
  const { drafts, preparation, next, saved } = result;
  if (context.json) printJson(context, resultJson(result, context.words));
  else {
    showWarnings(preparation.warnings, context);
    for (const draft of drafts) context.ports.terminal.out(`${draftPage(draft, preparation, context)}\n`);
    const lines = nextLines(next, clocksIn(preparation), context);
    note(context, lines.flatMap((line) => wrapText(line, context.ports.terminal.columns)).join('\n'));
  }
  if (trouble !== null) showMistake(trouble, { ...context, palette: context.palette.note });
  if (!saved) note(context, context.words.screens.notSaved);
  for (const draft of drafts.filter(({ kind }) => kind === sending.copy)) await copyDraft(draft, context);
  for (const draft of drafts.filter(({ kind }) => kind === sending.qr))
    await (await import('../sending/show-qr.ts')).showQr(draft, context);
  const toOpen = sending.open ? openable(drafts) : undefined;
  if (toOpen !== undefined) await openDraft(toOpen, context);
}
