import type { Brand } from '../../core/brands/brand.ts';
import type { Answers } from '../../core/case/answers.ts';
import { nextStep } from '../../core/case/next-step.ts';
import { ExitCode } from '../../core/errors.ts';
import { type RawAnswers, withFlags } from '../answer-flags.ts';
import { readAnswers } from '../answers-file.ts';
import { brandOf } from '../brand-of.ts';
import { draftsOf, firstKinds, zoneOf } from '../case-drafts.ts';
import { type Context, canAsk, note, printJson } from '../context.ts';
import { checkedAnswers, idFor, openedCase, written } from '../open-case.ts';
import { copyDraft, draftKind, openDraft } from '../out.ts';
import type { NewOptions } from '../program.ts';
import { showMistake } from '../show-mistake.ts';
import { type CaseResult, resultJson } from '../views/json/case-json.ts';

/** Opens a case: answers from a file, from flags, and from questions where somebody can be asked. */
export async function runNew(options: NewOptions, context: Context): Promise<ExitCode> {
  const copied = options.copy === null ? null : draftKind(options.copy);
  const raw = await collected(options, context);
  const answers = checkedAnswers(raw, context);
  const brand = await brandOf(answers.brand, context.ports.data, zoneOf(answers, context));
  const { result, trouble } = await opened(answers, brand, context);
  if (context.json) printJson(context, resultJson(result, context.words));
  else {
    const { showResult } = await import('../show-result.ts');
    showResult(result, { brand, context });
  }
  if (trouble !== null) showMistake(trouble, { ...context, palette: context.palette.note });
  if (!result.saved) note(context, context.words.screens.notSaved);
  else if (!context.json) note(context, context.words.screens.saved(result.stored.id));
  if (copied !== null) await copyDraft(result.drafts, copied, context);
  if (options.open) await openDraft(result.drafts[0], context);
  // Who answered from a file or said what to do with the texts is a script, or in a hurry.
  if (canAsk(context) && !context.yes && options.answers === null && copied === null && !options.open) {
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
    await refuseWrongFlags(known, context);
    const { interview } = await import('../questions/interview.ts');
    return interview(known, context);
  }
  const { country, timeZone, name } = settings;
  // What was asked once on this machine answers what a file leaves out; null in a file is an answer.
  return { ...present({ country, timeZone, name }), ...known };
}

/** Said before the first question: nobody should answer ten of them and then hear of a misspelt flag. */
async function refuseWrongFlags(known: RawAnswers, context: Context): Promise<void> {
  const stillOpen = { brand: '-', problem: 'other', remedies: ['refund'], item: '-' };
  const given = checkedAnswers({ ...stillOpen, ...known }, context);
  if (known.brand !== undefined) await brandOf(given.brand, context.ports.data, zoneOf(given, context));
}

const listIn = ({ confirmedAccounts }: RawAnswers): unknown[] =>
  Array.isArray(confirmedAccounts) ? confirmedAccounts : [];

const present = (fields: RawAnswers): RawAnswers =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

/** Drafts and saves the case under an id that is free: two of one day can be drawn alike. */
async function opened(answers: Answers, brand: Brand, context: Context) {
  for (let draw = 1; ; draw += 1) {
    const id = idFor(brand, answers, context);
    const facts = { id, answers, brand, openedAt: context.now };
    const { preparation, drafts } = await draftsOf(facts, firstKinds(answers), context);
    const stored = openedCase(id, { answers, brand, drafts }, context.now);
    const writing = await written(stored, context);
    if (writing.outcome === 'taken' && draw < mostDraws) continue;
    const next = nextStep(stored, brand.timeZone);
    const result: CaseResult = { stored, preparation, drafts, next, saved: writing.outcome === 'saved' };
    return { result, trouble: writing.outcome === 'refused' ? writing.trouble : null };
  }
}

const mostDraws = 20;
