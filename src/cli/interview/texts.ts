import type { Brand } from '../../core/brands/brand.ts';
import type { Answers } from '../../core/case/answers.ts';
import { Cancelled, ExitCode } from '../../core/errors.ts';
import { brandOf } from '../brands/brand-of.ts';
import { refuseStrangeAccounts } from '../brands/strange-accounts.ts';
import { checkedAnswers } from '../cases/open-case.ts';
import { zoneOf } from '../cases/shopper-zone.ts';
import { note } from '../context.ts';
import { beforeDrafts } from '../questions/before-drafts.ts';
import type { Session } from '../result/session.ts';
import { showPages } from '../result/show-pages.ts';
import { isDecided, type Sending } from '../sending/sending.ts';
import type { Interviewed } from './interview.ts';
import { forget } from './keep.ts';
import { type Ready, resultSession } from './opened-case.ts';
import { rememberX } from './remember.ts';

/** Told when the pages are there. */
export type Reach = (session: Session, canUseX: boolean) => void;

export type Before = { sending: Sending; before: Session | null; reach: Reach };

/**
 * The cards before the texts, the texts page by page, and what becomes of them. Throws `Back` where the shopper wants
 * their answers again. Loaded after the last question: the first one does not wait for it.
 */
export async function texts(done: Interviewed, { sending, before, reach }: Before): Promise<ExitCode> {
  const { progress, context } = done;
  const answers = checkedAnswers(progress.answers, context);
  const brand = await brandOf(answers.brand, context.ports.data, zoneOf(answers, context));
  refuseStrangeAccounts(answers.confirmedAccounts, brand);
  if (context.yes || isDecided(sending) || !context.ports.terminal.outIsTerminal) {
    const { writeTexts } = await import('../commands/write-texts.ts');
    const code = await writeTexts(progress.answers, sending, context);
    // What could not be saved as a case stays as it was answered.
    if (code === ExitCode.ok) await forget(progress.id, context);
    return code;
  }
  const usesX = progress.answers.canUseX ?? context.settings.canUseX ?? true;
  const ready = await cards(done, { ...answers, canUseX: usesX === true }, brand);
  if (ready === null) return ExitCode.ok;
  const session = await resultSession(ready, { session: before, caseId: progress.caseId });
  reach(session, ready.answers.canUseX);
  if (session.now().saved) await forget(progress.id, ready.context);
  return pages(session, ready);
}

/** What may come before the drafts; null where the shopper goes and looks first: their answers are kept. */
async function cards({ progress, context, kept }: Interviewed, answers: Answers, brand: Brand): Promise<Ready | null> {
  const prompter = await context.ports.prompter(context.words.prompts);
  const askCanUseX = progress.answers.canUseX === undefined && context.settings.canUseX === null;
  const tellKept = (): void => {
    if (kept) note(context, context.words.questions.kept);
  };
  try {
    const next = await beforeDrafts(answers, brand, { prompter, context, askCanUseX });
    const remembering = askCanUseX ? await rememberX(next.answers.canUseX, context) : context;
    if (next.go === 'leave') {
      tellKept();
      return null;
    }
    return { answers: next.answers, brand, context: remembering, prompter, first: next.first, said: next.said };
  } catch (error) {
    if (error instanceof Cancelled) tellKept();
    throw error;
  }
}

/** However the shopper leaves the pages, they are told how to find the case again. */
async function pages(session: Session, { context, first }: Ready): Promise<ExitCode> {
  const tell = (): void => {
    const { stored, saved } = session.now();
    if (saved) note(context, context.words.screens.saved(stored.id));
  };
  try {
    await showPages(session, { first, back: true });
    tell();
    return session.now().saved ? ExitCode.ok : ExitCode.failure;
  } catch (error) {
    if (error instanceof Cancelled) tell();
    throw error;
  }
}
