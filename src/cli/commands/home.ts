import type { ExitCode } from '../../core/errors.ts';
import { type Context, canAsk, note } from '../context.ts';
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

/** Bare `complain`: the cases, or where there is none what was left unfinished, or a welcome and the first questions. */
export async function runHome(context: Context): Promise<ExitCode> {
  if (!canAsk(context)) return runList(context);
  const { cases } = await (await context.ports.cases()).list();
  const unfinished = await (await context.ports.unfinished()).list();
  if (cases.length > 0) {
    const code = await runList(context);
    note(context, context.words.screens.homeHint(unfinished.length));
    return code;
  }
  if (unfinished.length > 0 && (await goesOn(context)))
    return (await import('./resume.ts')).runResume({ interview: null }, context);
  if (unfinished.length === 0) note(context, `${context.words.screens.welcome}\n`);
  return (await import('./new.ts')).runNew(plainNew, context);
}

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
