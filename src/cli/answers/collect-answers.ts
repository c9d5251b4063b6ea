import { brandOf } from '../brands/brand-of.ts';
import { zoneOf } from '../cases/case-drafts.ts';
import { checkedAnswers } from '../cases/open-case.ts';
import type { Context } from '../context.ts';
import type { NewOptions } from '../program.ts';
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

/** Said before the first question: nobody should answer ten of them and then hear of a misspelt flag. */
export async function refuseWrongFlags(known: RawAnswers, context: Context): Promise<void> {
  const stillOpen = { brand: '-', problem: 'other', remedies: ['refund'], item: '-' };
  const given = checkedAnswers({ ...stillOpen, ...known }, context);
  if (known.brand !== undefined) await brandOf(given.brand, context.ports.data, zoneOf(given, context));
}
