import type { Unfinished } from '../../core/case/unfinished.ts';
import { ExitCode } from '../../core/errors.ts';
import { byUrgency } from '../cases/case-line.ts';
import { type Context, canAsk, note } from '../context.ts';
import { askHome, type HomeAnswer } from '../home/ask-home.ts';
import { homeView } from '../home/home-view.ts';
import { runList } from './list.ts';

const plainNew = {
  answers: null,
  from: null,
  flags: {},
  copy: null,
  qr: null,
  open: false,
  confirmAccount: [],
} as const;

const nothingTold = { on: null, by: null, text: null, until: null, reference: null } as const;
const plainFollowup = {
  situation: null,
  told: nothingTold,
  copy: null,
  qr: null,
  open: false,
  confirmAccount: [],
} as const;

/** Bare `complain`: what is due and a menu to do it; without a case what was left unfinished, or the first questions. */
export async function runHome(context: Context): Promise<ExitCode> {
  if (!canAsk(context)) return runList(context);
  const { cases, damaged } = await byUrgency((line) => line, context);
  const unfinished = await (await context.ports.unfinished()).list();
  if (cases.length === 0 && damaged.length === 0) return begin(unfinished, context);
  const open = cases.filter(({ next }) => next !== null);
  const choices = { open, unfinished: unfinished.length };
  context.ports.terminal.out(homeView(open, { damaged: damaged.length, choices, context }));
  return act(await askHome(choices, context), context);
}

async function begin(unfinished: readonly Unfinished[], context: Context): Promise<ExitCode> {
  if (unfinished.length > 0 && (await goesOn(context))) return resume(context);
  if (unfinished.length === 0) note(context, `${context.words.screens.welcome}\n`);
  return (await import('./new.ts')).runNew(plainNew, context);
}

async function act(answer: HomeAnswer, context: Context): Promise<ExitCode> {
  switch (answer.what) {
    case 'follow-up':
      return (await import('./followup.ts')).runFollowup({ ...plainFollowup, case: answer.id }, context);
    case 'read':
      return (await import('./read.ts')).runRead({ case: answer.id, text: null, by: null, on: null }, context);
    case 'show':
      return (await import('./show.ts')).runShow({ case: answer.id }, context);
    case 'new':
      return (await import('./new.ts')).runNew(plainNew, context);
    case 'resume':
      return resume(context);
    case 'list':
      return runList(context);
    case 'leave':
      return ExitCode.ok;
  }
}

const resume = async (context: Context): Promise<ExitCode> =>
  (await import('./resume.ts')).runResume({ interview: null }, context);

async function goesOn({ ports, words }: Context): Promise<boolean> {
  const prompter = await ports.prompter(words.prompts);
  return prompter.select({
    message: words.questions.unfinishedThere,
    choices: [
      { value: true, label: words.questions.goOn },
      { value: false, label: words.questions.beginNew },
    ],
  });
}
