import type { Brand } from '../../core/brands/brand.ts';
import type { CaseResult } from '../cases/case-result.ts';
import type { Context } from '../context.ts';
import { accountLines } from './accounts-view.ts';
import { checklistLines } from './checklist-view.ts';
import { draftPage } from './draft-page.ts';
import { heading, page } from './heading.ts';
import { wrapText } from './layout/wrap.ts';
import { nextLines } from './next-view.ts';

/** What `new` shows: the evidence, the accounts with their trust, the texts, what not to do yet, and what comes next. */
export function resultView(result: CaseResult, { brand, context }: { brand: Brand; context: Context }): string {
  const { stored, preparation, drafts, next } = result;
  const { screens } = context.words;
  const zones = { yours: preparation.input.timeZone, theirs: brand.timeZone };
  const bullets = (lines: readonly string[], mark: string): string[] =>
    lines.flatMap((line) => hanging(`${mark} `, line, context.ports.terminal.columns));
  return page([
    ...(drafts.some(({ kind }) => kind === 'public-post') ? heading(screens.stepOf(1, screens.steps[0]), context) : []),
    ...heading(screens.checklist, context),
    ...checklistLines(stored.answers, context),
    ...(stored.answers.canUseX ? accounts(result, brand, context) : []),
    ...drafts.flatMap((draft) => ['', draftPage(draft, preparation, context).trimEnd()]),
    ...heading(screens.dontYet.title, context),
    ...bullets(screens.dontYet.lines, '✗'),
    ...heading(screens.next, context),
    ...bullets(nextLines(next, zones, context), '·'),
  ]);
}

function accounts({ preparation }: CaseResult, brand: Brand, context: Context): string[] {
  const { screens } = context.words;
  const width = context.ports.terminal.columns;
  const shown =
    preparation.accounts.length === 0
      ? wrapText(screens.noAccounts(brand.helpPage), width)
      : accountLines(preparation.accounts, context);
  const site = brand.website === null ? [] : [`${screens.checkAgain}${brand.website}`];
  return [
    ...heading(screens.accounts, context),
    ...shown,
    ...site.flatMap((line) => wrapText(line, width)),
    ...wrapText(screens.profileChecks, width),
    ...screens.beforePost.flatMap((line) => hanging('· ', line, width)),
  ];
}

/** A line with a mark before it; what is wrapped stands under its words. */
function hanging(mark: string, line: string, width: number): string[] {
  return wrapText(line, width - mark.length).map((part, i) => (i === 0 ? mark : ' '.repeat(mark.length)) + part);
}
