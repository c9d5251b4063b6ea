import type { Brand } from '../../core/brands/brand.ts';
import { answersNow } from '../../core/case/case.ts';
import { clocksIn } from '../cases/case-drafts.ts';
import type { CaseResult } from '../cases/case-result.ts';
import type { Context } from '../context.ts';
import { checklistRows } from './checklist-view.ts';
import { draftPage } from './draft-page.ts';
import { heading, page } from './heading.ts';
import { accountBlocks } from './pages/accounts-page.ts';
import { dontYetBlocks, nextBlocks } from './pages/ahead-page.ts';

/** What `new` shows in one go: evidence, accounts with their trust, the texts, what not to do yet, what comes next. */
export function resultView(result: CaseResult, { brand, context }: { brand: Brand; context: Context }): string {
  const { stored, preparation, drafts, next } = result;
  const { screens } = context.words;
  const answers = answersNow(stored);
  const accounts = [heading(screens.accounts, context), ...accountBlocks(preparation.accounts, brand, context)];
  return page([
    ...(drafts.some(({ kind }) => kind === 'public-post') ? heading(screens.stepOf(1, screens.steps[0]), context) : []),
    ...heading(screens.checklist, context),
    ...checklistRows(answers, context).flat(),
    ...(answers.canUseX ? accounts.flat() : []),
    ...drafts.flatMap((draft) => ['', draftPage(draft, preparation, context).trimEnd()]),
    ...heading(screens.dontYet.title, context),
    ...dontYetBlocks(context).flat(),
    ...nextBlocks(next, clocksIn(preparation), context).flat(),
  ]);
}
