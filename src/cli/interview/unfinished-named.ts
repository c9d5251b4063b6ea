import { soundAnswers } from '../../core/case/sound-answers.ts';
import type { Unfinished } from '../../core/case/unfinished.ts';
import { ExitCode, UserError } from '../../core/errors.ts';
import { nearest } from '../../core/nearest.ts';
import { formatMoment } from '../../core/time/format-moment.ts';
import { zoneOf } from '../cases/shopper-zone.ts';
import { type Context, canAsk } from '../context.ts';
import { leftInterview } from './left-interview.ts';
import type { Progress } from './progress.ts';
import { questionOf } from './question-list.ts';

/**
 * The interview to go on with: the one that a word names by its id or any unambiguous beginning, else the only one; of
 * several the shopper is asked which. Throws `UserError` where that is not possible.
 */
export async function interviewNamed(typed: string | null, context: Context): Promise<Left> {
  const stored = await unfinishedNamed(typed, context);
  return { stored, progress: leftInterview(stored) };
}

/** An interview as it was left, and where it goes on. */
export type Left = { stored: Unfinished; progress: Progress };

async function unfinishedNamed(typed: string | null, context: Context): Promise<Unfinished> {
  const all = await (await context.ports.unfinished()).list();
  if (all.length === 0) throw new UserError({ code: 'nothing-unfinished' });
  const wanted = typed?.trim().toLowerCase() ?? '';
  const candidates = all.filter(({ id }) => id === wanted || id.startsWith(wanted));
  const [only] = candidates.filter(({ id }) => id === wanted || candidates.length === 1);
  if (only !== undefined) return only;
  const ids = all.map(({ id }) => id);
  if (candidates.length === 0) {
    throw new UserError({ code: 'unknown-unfinished', value: typed ?? '', nearest: nearest(wanted, ids) });
  }
  return chosen(candidates, wanted, context);
}

async function chosen(candidates: readonly Unfinished[], wanted: string, context: Context): Promise<Unfinished> {
  const { ports, words } = context;
  if (!canAsk(context)) {
    const mistake = {
      code: 'ambiguous-case',
      value: wanted,
      candidates: candidates.map(({ id }) => id).slice(0, 8),
    } as const;
    throw new UserError(mistake, { exitCode: wanted === '' ? ExitCode.needsTerminal : ExitCode.badInput });
  }
  const prompter = await ports.prompter(words.prompts);
  return prompter.select({
    message: words.questions.whichUnfinished,
    choices: candidates.map((one) => ({ value: one, label: unfinishedLine(one, context), detail: one.id })),
  });
}

/** `Nike, Arrived damaged (Sun 22 Nov, 18:00)`: what it is about and when it was left. */
function unfinishedLine({ answers: stored, savedAt }: Unfinished, context: Context): string {
  const { words } = context;
  const answers = soundAnswers(stored);
  const shown = (id: string): string =>
    answers[id] === undefined ? '' : (questionOf(id)?.shown(answers, context) ?? '');
  const moment = formatMoment(new Date(savedAt), {
    timeZone: zoneOf({ timeZone: null }, context),
    language: words.language,
  });
  return words.questions.unfinishedLine(shown('brand'), shown('problem'), moment);
}
