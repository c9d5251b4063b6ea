import type { Brand } from '../../core/brands/brand.ts';
import type { Answers } from '../../core/case/answers.ts';
import { nextStep } from '../../core/case/next-step.ts';
import { ExitCode } from '../../core/errors.ts';
import { type RawAnswers, withFlags } from '../answer-flags.ts';
import { readAnswers } from '../answers-file.ts';
import { brandOf } from '../brand-of.ts';
import { draftsOf, firstKinds, zoneOf } from '../case-drafts.ts';
import { type Context, canAsk, note, printJson } from '../context.ts';
import { checkedAnswers, idFor, openedCase, saved } from '../open-case.ts';
import { copyDraft, draftKind, openPost } from '../out.ts';
import type { NewOptions } from '../program.ts';
import { showMistake } from '../show-mistake.ts';
import { showWarnings } from '../show-warnings.ts';
import { type CaseResult, resultJson } from '../views/json/case-json.ts';
import { resultView } from '../views/result-view.ts';

/** Opens a case: answers from a file, from flags, and from questions where somebody can be asked. */
export async function runNew(options: NewOptions, context: Context): Promise<ExitCode> {
  const copied = options.copy === null ? null : draftKind(options.copy);
  const raw = await collected(options, context);
  const answers = checkedAnswers(raw, context);
  const brand = brandOf(answers.brand, context.ports.data, zoneOf(answers, context));
  const { result, trouble } = await opened(answers, brand, context);
  if (context.json) printJson(context, resultJson(result, context.words));
  else {
    showWarnings(result.preparation.warnings, context);
    context.ports.terminal.out(resultView(result, { brand, context }));
  }
  if (trouble !== null) showMistake(trouble, { ...context, palette: context.palette.note });
  if (!result.saved) note(context, context.words.screens.notSaved);
  else if (!context.json) note(context, context.words.screens.saved(result.stored.id));
  if (copied !== null) await copyDraft(result.drafts, copied, context);
  if (options.open) await openPost(result.drafts, context);
  if (canAsk(context)) {
    const { afterwards } = await import('../questions/afterwards.ts');
    await afterwards(result, context);
  }
  return result.saved ? ExitCode.ok : ExitCode.failure;
}

async function collected(options: NewOptions, context: Context): Promise<RawAnswers> {
  const { ports, settings } = context;
  const fromFile = options.answers === null ? {} : await readAnswers(options.answers, ports.files);
  const typed = withFlags(fromFile, options.flags);
  const confirmed = options.confirmAccount.flatMap((handles) => handles.split(','));
  const known = confirmed.length === 0 ? typed : { ...typed, confirmedAccounts: [...listIn(typed), ...confirmed] };
  if (canAsk(context) && options.answers === null) {
    const { interview } = await import('../questions/interview.ts');
    return interview(known, context);
  }
  const { country, timeZone, name } = settings;
  // What was asked once on this machine answers what a file leaves out; null in a file is an answer.
  return { ...present({ country, timeZone, name }), ...known };
}

const listIn = ({ confirmedAccounts }: RawAnswers): unknown[] =>
  Array.isArray(confirmedAccounts) ? confirmedAccounts : [];

const present = (fields: RawAnswers): RawAnswers =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

async function opened(answers: Answers, brand: Brand, context: Context) {
  const id = idFor(brand, answers, context);
  const facts = { id, answers, brand, openedAt: context.now };
  const { preparation, drafts } = await draftsOf(facts, firstKinds(answers), context);
  const stored = openedCase(id, { answers, brand, drafts }, context.now);
  const writing = await saved(stored, context);
  const next = nextStep(stored, brand.timeZone);
  const result: CaseResult = { stored, preparation, drafts, next, saved: writing.ok };
  return { result, trouble: writing.ok ? null : writing.trouble };
}
