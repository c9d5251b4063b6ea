import { brandOf } from '../brands/brand-of.ts';
import { zoneOf } from '../cases/case-drafts.ts';
import { checkedAnswers } from '../cases/open-case.ts';
import { type Context, canAsk } from '../context.ts';
import type { NewOptions } from '../program.ts';
import { type RawAnswers, withFlags } from './answer-flags.ts';
import { readAnswersFile } from './answers-file.ts';
import { remembered } from './remembered.ts';

/** Answers from a file and from flags; the rest is asked where somebody is there and no file was given. */
export async function collectAnswers(options: NewOptions, context: Context): Promise<RawAnswers> {
  const { ports, settings } = context;
  const fromFile = options.answers === null ? {} : await readAnswersFile(options.answers, ports.files);
  const known = withConfirmed(withFlags(fromFile, options.flags), options.confirmAccount);
  // What was asked once on this machine answers what a file leaves out; null in a file is an answer.
  if (!canAsk(context) || options.answers !== null) return { ...remembered(settings), ...known };
  await refuseWrongFlags(known, context);
  const { interview } = await import('../questions/interview.ts');
  return interview(known, context);
}

function withConfirmed(answers: RawAnswers, flags: readonly string[]): RawAnswers {
  if (flags.length === 0) return answers;
  const { confirmedAccounts } = answers;
  const before: unknown[] = Array.isArray(confirmedAccounts) ? confirmedAccounts : [];
  return { ...answers, confirmedAccounts: [...before, ...flags.flatMap((handles) => handles.split(','))] };
}

/** Said before the first question: nobody should answer ten of them and then hear of a misspelt flag. */
async function refuseWrongFlags(known: RawAnswers, context: Context): Promise<void> {
  const stillOpen = { brand: '-', problem: 'other', remedies: ['refund'], item: '-' };
  const given = checkedAnswers({ ...stillOpen, ...known }, context);
  if (known.brand !== undefined) await brandOf(given.brand, context.ports.data, zoneOf(given, context));
}
