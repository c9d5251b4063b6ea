import { answersNow, type Case, editsNow } from '../../core/case/case.ts';
import type { CaseEvent } from '../../core/case/events.ts';
import { likeness, saysNothingNew } from '../../core/drafts/distinct.ts';
import type { Draft } from '../../core/drafts/draft.ts';
import { draftedEvents, type EditsOf } from '../../core/drafts/drafted-event.ts';
import { earlierTexts } from '../../core/drafts/earlier-texts.ts';
import { saidAgain, type Warning } from '../../core/drafts/warnings.ts';
import { ExitCode } from '../../core/errors.ts';
import { isFirstScript } from '../../core/playbook/scripts.ts';
import { brandOf } from '../brands/brand-of.ts';
import { confirmedAccounts } from '../brands/confirmed-accounts.ts';
import { refuseStrangeAccounts } from '../brands/strange-accounts.ts';
import { clocksIn } from '../cases/case-drafts.ts';
import { caseNext } from '../cases/case-next.ts';
import type { CaseResult } from '../cases/case-result.ts';
import { changedEdits, correctionFrom } from '../cases/draft-changes.ts';
import { draftScript, kindsOfCase } from '../cases/draft-script.ts';
import { findCase } from '../cases/find-case.ts';
import { zoneOf } from '../cases/shopper-zone.ts';
import { firstTexts } from '../cases/texts.ts';
import { turnEdits, turnScripts, turnTexts } from '../cases/turn-texts.ts';
import { appendEvents } from '../cases/write-case.ts';
import { type Context, note, printJson } from '../context.ts';
import type { DraftOptions } from '../declare/draft.ts';
import { copyDraft } from '../sending/copy-draft.ts';
import { draftKind, refuseOtherKind } from '../sending/draft-kind.ts';
import { openDraft } from '../sending/open-draft.ts';
import { showMistake } from '../show/show-mistake.ts';
import { showWarnings } from '../show/show-warnings.ts';
import { draftPage } from '../views/draft-page.ts';
import { resultJson } from '../views/json/case-json.ts';

/** One draft of a case, made anew from its facts and from what the shopper changed, and noted in its timeline. */
export async function runDraft(options: DraftOptions, context: Context): Promise<ExitCode> {
  const kind = draftKind(options.kind);
  const found = await findCase(options.case, context);
  const correction = { ...correctionFrom(options), ...confirmedAccounts(options.confirmAccount, answersNow(found)) };
  const at = context.now.toISOString();
  const corrected: readonly CaseEvent[] =
    Object.keys(correction).length === 0 ? [] : [{ kind: 'corrected', at, answers: correction }];
  const stored = { ...found, events: [...found.events, ...corrected] };
  const answers = answersNow(stored);
  refuseOtherKind(kind, kindsOfCase(stored));
  const brand = await brandOf(answers.brand, context.ports.data, zoneOf(answers, context));
  refuseStrangeAccounts(answers.confirmedAccounts, brand);
  const script = draftScript(stored, kind);
  const isFirst = isFirstScript(script) && !turnScripts(stored).includes(script);
  const texts = isFirst ? firstTexts(brand, context) : turnTexts(brand, context, () => [script]);
  const whole = await texts.prepare(stored);
  const before = isFirst ? editsNow(stored, kind) : turnEdits(stored, kind);
  const changed = changedEdits(before, options, { kind, ...whole });
  const edits: EditsOf = () => changed;
  const drafts = await texts.compose({ ...whole, stored }, [kind], edits);
  const warnings = [...saidAgain(whole.preparation.warnings), ...(isFirst ? [] : tooAlike(drafts, stored))];
  const preparation = { ...whole.preparation, warnings };
  const events = [...corrected, ...draftedEvents(stored, drafts, { edits, at })];
  const writing = await appendEvents(stored.id, events, context);
  const saved = writing.outcome === 'saved';
  const next = caseNext(stored, clocksIn(preparation), context);
  show({ stored, ...whole, preparation, drafts, next, saved }, context);
  if (writing.outcome === 'refused') showMistake(writing.trouble, { ...context, palette: context.palette.note });
  if (!saved) note(context, context.words.screens.notSaved);
  for (const draft of drafts) {
    if (options.copy) await copyDraft(draft, context);
    if (options.qr) await (await import('../sending/show-qr.ts')).showQr(draft, context);
    if (options.open) await openDraft(draft, context);
  }
  return saved ? ExitCode.ok : ExitCode.failure;
}

/** Who asks for a public text is given it, though nothing new may be left to say. */
const tooAlike = (drafts: readonly Draft[], stored: Case): readonly Warning[] =>
  drafts.some(({ kind, text }) => saysNothingNew(kind, { likeness: likeness(text, earlierTexts(stored, kind)) }))
    ? [{ code: 'like-earlier-text' }]
    : [];

function show(result: CaseResult, context: Context): void {
  if (context.json) {
    printJson(context, resultJson(result, context.words));
    return;
  }
  showWarnings(result.preparation.warnings, context);
  for (const draft of result.drafts) {
    context.ports.terminal.out(`${draftPage(draft, result.preparation, context)}\n`);
  }
}
