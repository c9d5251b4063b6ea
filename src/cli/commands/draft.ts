import type { Case, CaseEvent } from '../../core/case/case.ts';
import type { Draft } from '../../core/drafts/draft.ts';
import { ExitCode } from '../../core/errors.ts';
import { nextStep } from '../../core/playbook/next-step.ts';
import { brandOf } from '../brands/brand-of.ts';
import { draftsOf, firstKinds, zoneOf } from '../cases/case-drafts.ts';
import { findCase } from '../cases/find-case.ts';
import { appendEvents } from '../cases/write-case.ts';
import { type Context, note, printJson } from '../context.ts';
import type { DraftOptions } from '../program.ts';
import { copyDraft } from '../sending/copy-draft.ts';
import { draftKind, refuseOtherKind } from '../sending/draft-kind.ts';
import { openDraft } from '../sending/open-draft.ts';
import { showMistake } from '../show/show-mistake.ts';
import { showWarnings } from '../show/show-warnings.ts';
import { draftPage } from '../views/draft-page.ts';
import { resultJson } from '../views/json/case-json.ts';

/** One draft of a case, made anew from its facts, and noted in its timeline where it differs from those before. */
export async function runDraft(options: DraftOptions, context: Context): Promise<ExitCode> {
  const kind = draftKind(options.kind);
  const stored = await findCase(options.case, context);
  const { answers, id } = stored;
  refuseOtherKind(kind, firstKinds(answers));
  const brand = await brandOf(answers.brand, context.ports.data, zoneOf(answers, context));
  const { preparation, drafts } = await draftsOf({ id, answers, brand }, [kind], context);
  const writing = await appendEvents(id, newDrafts(stored, drafts, context.now), context);
  const saved = writing.outcome === 'saved';
  const next = nextStep(stored, brand.timeZone);
  if (context.json) printJson(context, resultJson({ stored, preparation, drafts, next, saved }, context.words));
  else {
    showWarnings(preparation.warnings, context);
    for (const draft of drafts) context.ports.terminal.out(`${draftPage(draft, preparation, context)}\n`);
  }
  if (writing.outcome === 'refused') showMistake(writing.trouble, { ...context, palette: context.palette.note });
  if (!saved) note(context, context.words.screens.notSaved);
  for (const draft of drafts) {
    if (options.copy) await copyDraft(draft, context);
    if (options.qr) await (await import('../sending/show-qr.ts')).showQr(draft, context);
    if (options.open) await openDraft(draft, context);
  }
  return saved ? ExitCode.ok : ExitCode.failure;
}

function newDrafts(stored: Case, drafts: readonly Draft[], now: Date): readonly CaseEvent[] {
  const before = stored.events.flatMap((event) => (event.kind === 'drafted' ? event.drafts : []));
  const fresh = drafts.filter(({ text }) => !before.some((draft) => draft.text === text));
  if (fresh.length === 0) return [];
  const texts = fresh.map(({ kind, language, text }) => ({ kind, language, text }));
  return [{ kind: 'drafted', at: now.toISOString(), drafts: texts }];
}
