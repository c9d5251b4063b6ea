import type { Brand } from '../../core/brands/brand.ts';
import { answersNow, type Case } from '../../core/case/case.ts';
import { confirmedAccounts } from '../brands/confirmed-accounts.ts';
import { refuseStrangeAccounts } from '../brands/strange-accounts.ts';
import type { Context } from '../context.ts';

/** The case with the accounts that the shopper looked at written down. Throws `UserError` for one that is none of the brand's. */
export async function withConfirmed(
  stored: Case,
  { handles, brand }: { handles: readonly string[]; brand: Brand },
  context: Context,
): Promise<Case> {
  const answers = confirmedAccounts(handles, answersNow(stored));
  if (answers.confirmedAccounts === undefined) return stored;
  refuseStrangeAccounts(answers.confirmedAccounts, brand);
  const store = await context.ports.cases();
  return store.append(stored.id, [{ kind: 'corrected', at: context.now.toISOString(), answers }]);
}
