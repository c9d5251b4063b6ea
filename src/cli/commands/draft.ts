import { nextStep } from '../../core/case/next-step.ts';
import { ExitCode, UserError } from '../../core/errors.ts';
import { brandOf } from '../brand-of.ts';
import { draftsOf, firstKinds, zoneOf } from '../case-drafts.ts';
import { type Context, printJson } from '../context.ts';
import { findCase } from '../find-case.ts';
import { copyDraft, draftKind, openDraft } from '../out.ts';
import type { DraftOptions } from '../program.ts';
import { showWarnings } from '../show-warnings.ts';
import { draftView } from '../views/draft-view.ts';
import { resultJson } from '../views/json/case-json.ts';

/** One draft of a case, made anew from its facts, and noted in its timeline where it differs from the last. */
export async function runDraft(options: DraftOptions, context: Context): Promise<ExitCode> {
  const kind = draftKind(options.kind);
  const stored = await findCase(options.case, context);
  const { answers, id } = stored;
  if (!firstKinds(answers).includes(kind)) throw new UserError({ code: 'needs-no-public-post', kind });
  const brand = await brandOf(answers.brand, context.ports.data, zoneOf(answers, context));
  const openedAt = new Date(stored.events[0]?.at ?? context.now);
  const { preparation, drafts } = await draftsOf({ id, answers, brand, openedAt }, [kind], context);
  const result = { stored, preparation, drafts, next: nextStep(stored, brand.timeZone), saved: true };
  if (context.json) printJson(context, resultJson(result, context.words));
  else for (const draft of drafts) context.ports.terminal.out(`${draftView(draft, preparation, context)}\n`);
  await noted(result, context);
  if (options.copy) await copyDraft(drafts, kind, context);
  if (options.open) await openDraft(drafts[0], context);
  if (!context.json) showWarnings(preparation.warnings, context);
  return ExitCode.ok;
}

async function noted({ stored, drafts }: { stored: CaseOf; drafts: DraftsOf }, { ports, now }: Context): Promise<void> {
  const before = stored.events.flatMap((event) => (event.kind === 'drafted' ? event.drafts : []));
  const fresh = drafts.filter(({ text }) => !before.some((draft) => draft.text === text));
  if (fresh.length === 0) return;
  const texts = fresh.map(({ kind, language, text }) => ({ kind, language, text }));
  const store = await ports.cases();
  await store.append(stored.id, [{ kind: 'drafted', at: now.toISOString(), drafts: texts }]);
}

type CaseOf = Awaited<ReturnType<typeof findCase>>;
type DraftsOf = Awaited<ReturnType<typeof draftsOf>>['drafts'];
