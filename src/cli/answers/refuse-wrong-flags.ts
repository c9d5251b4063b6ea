import { brandOf } from '../brands/brand-of.ts';
import { checkedAnswers } from '../cases/open-case.ts';
import { zoneOf } from '../cases/shopper-zone.ts';
import type { Context } from '../context.ts';
import type { RawAnswers } from './answer-flags.ts';

/** Said before the first question: nobody should answer ten of them and then hear of a misspelt flag. */
export async function refuseWrongFlags(known: RawAnswers, context: Context): Promise<void> {
  const stillOpen = { brand: '-', problem: 'other', remedies: ['refund'], item: '-' };
  const given = checkedAnswers({ ...stillOpen, ...known }, context);
  if (known.brand !== undefined) await brandOf(given.brand, context.ports.data, zoneOf(given, context));
}
