import type { Answers } from '../../core/case/answers.ts';
import { answersNow } from '../../core/case/case.ts';
import { openCase } from '../cases/open-case.ts';
import { appendEvents } from '../cases/write-case.ts';
import { note } from '../context.ts';
import { type Opened, openSession, type Session } from '../result/session.ts';
import { showMistake } from '../show/show-mistake.ts';

/** What the pages are made from. */
export type Ready = Opened & { answers: Answers };

/** A case whose pages were reached, and the shop it is about. */
export type Shown = { session: Session; brandId: string };

/**
 * The case with its texts: opened now, or, where the shopper came back from its pages to their answers, put right.
 * A case about another shop is another case; the one before it is closed.
 */
export async function resultSession(ready: Ready, before: Shown | null): Promise<Shown> {
  const brandId = ready.brand.id;
  if (before !== null && before.brandId === brandId)
    return { session: await corrected(ready, before.session), brandId };
  if (before !== null) await close(before.session, ready);
  return { session: await opened(ready), brandId };
}

async function opened(ready: Ready): Promise<Session> {
  const { context, answers, brand } = ready;
  const { result, trouble } = await openCase(answers, brand, context);
  if (trouble !== null) showMistake(trouble, { ...context, palette: context.palette.note });
  if (!result.saved) note(context, context.words.result.notSaved);
  return openSession(result, ready);
}

async function corrected(ready: Ready, before: Session): Promise<Session> {
  const session = openSession(before.now(), ready);
  const changes = changed(answersNow(before.now().stored), ready.answers);
  if (Object.keys(changes).length > 0) await session.correct(changes);
  return session;
}

async function close(session: Session, { context }: Ready): Promise<void> {
  const { stored, saved } = session.now();
  if (saved) await appendEvents(stored.id, [{ kind: 'closed', at: context.now.toISOString() }], context);
}

/** The answers that differ. What only the pages ask (accounts looked at, the tone, a name) stays as it is there. */
function changed(before: Answers, now: Answers): Partial<Answers> {
  const fields = Object.entries(now).filter(([field, value]) => {
    if (onPages.has(field) || (field === 'name' && value === null)) return false;
    return JSON.stringify(value) !== JSON.stringify(before[field as keyof Answers]);
  });
  return Object.fromEntries(fields);
}

const onPages: ReadonlySet<string> = new Set<keyof Answers>(['tone', 'hashtags', 'confirmedAccounts']);
