import type { ScreenLanguage } from '../../core/case/vocabulary.ts';
import { Back, Cancelled } from '../../core/errors.ts';
import type { Prompter } from '../../core/ports.ts';
import { type Context, note } from '../context.ts';
import type { Question } from '../questions/question.ts';
import { loadWords } from '../screen-language.ts';
import { type Keeper, keeper } from './keep.ts';
import { answered, askedQuestions, isOpen, type Progress, questionAfter, questionBefore } from './progress.ts';
import { questionOf } from './question-list.ts';
import { remember } from './remember.ts';
import { review } from './summary.ts';

/**
 * What an interview ends with: the answers, the context in the language the shopper chose, and whether it is written
 * down.
 */
export type Interviewed = { progress: Progress; context: Context; kept: boolean };

type Session = { progress: Progress; prompter: Prompter; context: Context; keep: Keeper };

/**
 * Asks one question a screen, then shows all answers for correction, until the shopper wants the texts. Each answer is
 * kept at once. Throws `Cancelled` when they leave; `resume` then goes on with the same progress. `kept`: whether this
 * interview is written down already.
 */
export async function interview(progress: Progress, context: Context, kept: boolean): Promise<Interviewed> {
  const keep = keeper(context, kept);
  try {
    const prompter = await context.ports.prompter(context.words.prompts);
    return await untilReviewed({ progress, prompter, context, keep });
  } catch (error) {
    if (error instanceof Cancelled && keep.keeps()) note(context, context.words.questions.kept);
    throw error;
  }
}

async function untilReviewed(start: Session): Promise<Interviewed> {
  let session = start;
  for (;;) {
    const question = nextQuestion(session.progress);
    if (question !== null) {
      session = await askOne(question, session);
      continue;
    }
    const progress = { ...session.progress, at: null, reviewed: true };
    await session.keep.save(progress);
    const wish = await review(progress, session);
    if (wish === 'write')
      return { progress, context: await remember(progress.answers, session.context), kept: session.keep.keeps() };
    session = wish === 'back' ? toLast({ ...session, progress }) : await askOne(wish, { ...session, progress });
  }
}

/** Where the interview stands, or what is still open before the texts can be written; null for the summary. */
const nextQuestion = (progress: Progress): Question | null =>
  questionOf(progress.at) ?? askedQuestions(progress).find((question) => isOpen(question, progress)) ?? null;

/** Asks a question and moves to the next; the key for going back moves to the one before. */
async function askOne(question: Question, session: Session): Promise<Session> {
  const { progress, prompter, context } = session;
  const before = questionBefore(question.id, progress);
  // From the summary one comes back to it, whether or not there are questions before.
  const extra = !askedQuestions(progress).includes(question);
  let language: ScreenLanguage = context.words.language;
  showPlace(question, session);
  try {
    const answers = await question.ask({
      raw: progress.answers,
      prompter,
      context,
      back: before !== null || progress.reviewed,
      speak: (chosen) => {
        language = chosen;
      },
    });
    const moved = answered(question, answers, progress);
    const next = { ...moved, at: questionAfter(question.id, moved)?.id ?? null };
    await session.keep.save(next);
    return spoken({ ...session, progress: next }, language);
  } catch (error) {
    if (!(error instanceof Back)) throw error;
    const target = extra || progress.at === null ? null : (before?.id ?? null);
    const moved = { ...progress, at: target };
    await session.keep.save(moved);
    return { ...session, progress: moved };
  }
}

function toLast(session: Session): Session {
  const last = questionBefore(null, session.progress);
  return { ...session, progress: { ...session.progress, at: last?.id ?? null } };
}

/** Where the shopper is, above each question. */
function showPlace(question: Question, { progress, context }: Session): void {
  const { ports, words, palette } = context;
  const line = askedQuestions(progress);
  const place = line.indexOf(question);
  const heading = place === -1 ? words.questions.addition : words.questions.place(place + 1, line.length);
  ports.terminal.note(`\n${palette.note.quiet(heading)}\n`);
}

async function spoken(session: Session, language: ScreenLanguage): Promise<Session> {
  const { context } = session;
  if (language === context.words.language) return session;
  const words = await loadWords(language);
  return { ...session, context: { ...context, words }, prompter: await context.ports.prompter(words.prompts) };
}
