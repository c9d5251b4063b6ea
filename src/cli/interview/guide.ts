import type { ExitCode } from '../../core/errors.ts';
import { writeTexts } from '../commands/write-texts.ts';
import type { Context } from '../context.ts';
import type { Sending } from '../sending/sending.ts';
import { interview } from './interview.ts';
import { forget } from './keep.ts';
import type { Progress } from './progress.ts';

/** The whole way with somebody at the terminal: the questions, the texts, and what becomes of them. */
export async function guide(
  { progress, kept }: { progress: Progress; kept: boolean },
  sending: Sending,
  context: Context,
): Promise<ExitCode> {
  const done = await interview(progress, context, kept);
  const code = await writeTexts(done.progress.answers, sending, done.context);
  await forget(done.progress.id, done.context);
  return code;
}
