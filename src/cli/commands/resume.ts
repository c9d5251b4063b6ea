import type { ExitCode } from '../../core/errors.ts';
import type { Context } from '../context.ts';

/** Goes on with an interview that was left, at the same question. */
export async function runResume({ interview }: { interview: string | null }, context: Context): Promise<ExitCode> {
  return (await import('../interview/guide.ts')).goOn(interview, context);
}
