import type { Context } from '../context.ts';
import type { NewOptions } from '../declare/new.ts';
import { type RawAnswers, withFlags } from './answer-flags.ts';
import { readAnswersFile } from './answers-file.ts';

/** The answers that a file and flags give; what was asked once on this machine is not among them. */
export async function givenAnswers(
  { answers, flags, confirmAccount }: Pick<NewOptions, 'answers' | 'flags' | 'confirmAccount'>,
  { ports }: Context,
): Promise<RawAnswers> {
  const fromFile = answers === null ? {} : await readAnswersFile(answers, ports.files);
  return withConfirmed(withFlags(fromFile, flags), confirmAccount);
}

function withConfirmed(answers: RawAnswers, flags: readonly string[]): RawAnswers {
  if (flags.length === 0) return answers;
  const { confirmedAccounts } = answers;
  const before: unknown[] = Array.isArray(confirmedAccounts) ? confirmedAccounts : [];
  return { ...answers, confirmedAccounts: [...before, ...flags.flatMap((handles) => handles.split(','))] };
}
