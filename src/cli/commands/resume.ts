import type { ExitCode } from '../../core/errors.ts';
import { type Context, canAsk, note } from '../context.ts';
import { guide } from '../interview/guide.ts';
import { forget } from '../interview/keep.ts';
import { leftInterview } from '../interview/start.ts';
import { unfinishedNamed } from '../interview/unfinished-named.ts';

/** Goes on with an interview that was left, at the same question; without a terminal it needs all answers to be there. */
export async function runResume(
  { interview: typed }: { interview: string | null },
  context: Context,
): Promise<ExitCode> {
  const unfinished = await unfinishedNamed(typed, context);
  const sending = { copy: null, qr: null, open: false };
  if (canAsk(context)) {
    note(context, context.words.questions.goingOn);
    return guide({ progress: leftInterview(unfinished), kept: true }, sending, context);
  }
  const { writeTexts } = await import('./write-texts.ts');
  const code = await writeTexts(unfinished.answers, sending, context);
  await forget(unfinished.id, context);
  return code;
}
