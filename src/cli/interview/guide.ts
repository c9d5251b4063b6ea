import { Back, ExitCode, UserError } from '../../core/errors.ts';
import { configure } from '../config/configure.ts';
import type { SettingFlags } from '../config/setting-flags.ts';
import { type Context, canAsk, note } from '../context.ts';
import type { Session } from '../result/session.ts';
import type { Sending } from '../sending/sending.ts';
import { showMistake } from '../show/show-mistake.ts';
import { type Interviewed, interview } from './interview.ts';
import { forget, keep } from './keep.ts';
import type { Progress } from './progress.ts';
import { newInterview, noteUnfinished, type Start } from './start.ts';
import type { Reach } from './texts.ts';

/** The whole way from the first question, with what is known already. */
export async function begin(start: Start, sending: Sending, context: Context): Promise<ExitCode> {
  await noteUnfinished(context);
  const progress = newInterview(start, context);
  // What the shopper confirmed of a mail is an answer too.
  const kept = start.suggested !== undefined && (await keep(progress, context));
  return guide({ progress, kept }, sending, context);
}

/** The answers that are asked once on a machine: beside the other questions, because a file of their own would hold all twice. */
export const settings = (options: { flags: SettingFlags }, context: Context): Promise<ExitCode> =>
  configure(options, context);

/** The way from where it was left; without a terminal the answers must all be there. */
export async function goOn(typed: string | null, context: Context): Promise<ExitCode> {
  const { interviewNamed } = await import('./unfinished-named.ts');
  const { stored, progress } = await interviewNamed(typed, context);
  const sending = { copy: null, qr: null, open: false };
  if (canAsk(context)) {
    note(context, context.words.questions.goingOn);
    return guide({ progress, kept: true }, sending, context);
  }
  const { writeTexts } = await import('../commands/write-texts.ts');
  const code = await writeTexts(progress.answers, sending, context).catch((error: unknown) => {
    throw stillOpen(error);
  });
  // What could not be saved as a case stays as it was answered.
  if (code === ExitCode.ok) await forget(stored.id, context);
  return code;
}

/** `resume` has no flags of its own: what is missing is answered in a terminal. */
function stillOpen(error: unknown): unknown {
  if (!(error instanceof UserError) || error.mistake.code !== 'missing-answer') return error;
  const { field, flag } = error.mistake;
  return new UserError({ code: 'interview-open', field, flag }, { exitCode: ExitCode.needsTerminal });
}

/**
 * The whole way with somebody at the terminal: the questions, what may come before a text is sent, the texts page by
 * page. One can go back from each to the one before; what was answered, chosen and changed stays.
 */
async function guide(
  { progress, kept }: { progress: Progress; kept: boolean },
  sending: Sending,
  context: Context,
): Promise<ExitCode> {
  let way: Way = { progress, kept, context, session: null };
  const reach: Reach = (session, canUseX) => {
    const { stored, saved } = session.now();
    const answers = { ...way.progress.answers, canUseX };
    way = {
      ...way,
      session,
      kept: way.kept && !saved,
      progress: { ...way.progress, answers, caseId: saved ? stored.id : null },
    };
  };
  for (;;) {
    const done = await interview(way.progress, way.context, way.kept);
    way = { ...way, ...done };
    try {
      const { texts } = await import('./texts.ts');
      return await texts(done, { sending, before: way.session, reach });
    } catch (error) {
      // What cannot be right together is put right in the summary: nobody answers everything again.
      if (error instanceof UserError && error.exitCode === ExitCode.badInput)
        showMistake(error, { ...way.context, palette: way.context.palette.note });
      else if (!(error instanceof Back)) throw error;
    }
  }
}

/** `session`: the case and its pages, once they were reached. */
type Way = Interviewed & { session: Session | null };
