import type { Situation } from '../../core/case/vocabulary.ts';
import type { ExitCode } from '../../core/errors.ts';
import type { Context } from '../context.ts';
import type { FollowupOptions } from '../declare/followup.ts';

export async function guideTurn(_: FollowupOptions & { situation: Situation | null }, __: Context): Promise<ExitCode> {
  throw new Error('not yet');
}
