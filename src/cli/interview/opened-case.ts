import type { Answers } from '../../core/case/answers.ts';
import { answersNow, type Case, editsNow } from '../../core/case/case.ts';
import { nextStep } from '../../core/playbook/next-step.ts';
import { clocksIn, composed, firstKinds, preparationOf } from '../cases/case-drafts.ts';
import type { CaseResult } from '../cases/case-result.ts';
import { openCase } from '../cases/open-case.ts';
import { note } from '../context.ts';
import { type Opened, openSession, type Session } from '../result/session.ts';
import { showMistake } from '../show/show-mistake.ts';

/** What the pages are made from. */
export type Ready = Opened & { answers: Answers };

/** What was opened before: in this run, in one that was left (its case's id), or nothing. */
export type Before = { session: Session | null; caseId: string | null };

/**
 * The case with its texts: opened now, or, where the shopper came back from its pages to their answers, put right. It
 * stays one case, also where another shop turns out to be meant.
 */
export async function resultSession(ready: Ready, { session, caseId }: Before): Promise<Session> {
  if (session !== null) return corrected(ready, session.now());
  const stored = caseId === null ? undefined : await storedCase(caseId, ready);
  return stored === undefined ? opened(ready) : corrected(ready, await resultOf(stored, ready));
}

async function storedCase(id: string, { context }: Ready): Promise<Case | undefined> {
  const { cases } = await (await context.ports.cases()).list();
  return cases.find((stored) => stored.id === id);
}

async function opened(ready: Ready): Promise<Session> {
  const { context, answers, brand } = ready;
  const { result, trouble } = await openCase(answers, brand, context);
  if (trouble !== null) showMistake(trouble, { ...context, palette: context.palette.note });
  if (!result.saved) note(context, context.words.result.notSaved);
  return openSession(result, ready);
}

/** A case that was opened in an earlier run, with its texts as they stand. */
async function resultOf(stored: Case, { brand, context }: Ready): Promise<CaseResult> {
  const answers = answersNow(stored);
  const prepared = await preparationOf({ id: stored.id, answers, brand }, context);
  const drafts = await composed(prepared, firstKinds(answers), (kind) => editsNow(stored, kind));
  const next = nextStep(stored, clocksIn(prepared.preparation));
  return { stored, ...prepared, drafts, next, saved: true };
}

async function corrected(ready: Ready, before: CaseResult): Promise<Session> {
  const session = openSession(before, ready);
  const changes = changed(answersNow(before.stored), ready);
  if (Object.keys(changes).length > 0) await session.correct(changes);
  return session;
}

/** The answers that differ. What only the pages ask (accounts looked at, the tone, a name) stays as it is there. */
function changed(before: Answers, { answers, brand }: Ready): Partial<Answers> {
  const now = { ...answers, brand: typeof answers.brand === 'string' ? brand.id : answers.brand };
  const fields = Object.entries(now).filter(([field, value]) => {
    if (onPages.has(field) || (field === 'name' && value === null)) return false;
    return JSON.stringify(value) !== JSON.stringify(before[field as keyof Answers]);
  });
  return Object.fromEntries(fields);
}

const onPages: ReadonlySet<string> = new Set<keyof Answers>(['tone', 'hashtags', 'confirmedAccounts']);
