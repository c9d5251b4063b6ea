import type { Account, Brand, RetiredHandle } from './brand.ts';
import { sameHandle } from './handle.ts';

/** Why an account is or is not used, as codes with their values; words for them stand in `cli/words`. */
export type TrustReason =
  | { code: 'blocked'; why: RetiredHandle['why']; renamedTo: string | null }
  | { code: 'closed' }
  | { code: 'renamed'; renamedTo: string | null }
  | { code: 'no-human-answers' }
  | { code: 'confirmed' }
  /** The shopper named it; nothing else is known. */
  | { code: 'given' }
  | { code: 'seen'; on: string }
  | { code: 'seen-long-ago'; on: string }
  | { code: 'never-dated' }
  | { code: Account['confidence'] };

export type Trust = {
  /** The account goes into the text. */
  used: boolean;
  reasons: TrustReason[];
  /** The shopper looks once on the brand's own site before the post: not seen in the last 12 months. */
  lookAgain: boolean;
};

export type TrustContext = {
  now: Date;
  /** Handles that the shopper checked on the brand's site, with or without `@`. */
  confirmed: readonly string[];
  retired: readonly RetiredHandle[];
};

/** An account seen in the last 24 months is used; one seen in the last 12 need not be looked at again. */
const usedWithinMonths = 24;
const freshWithinMonths = 12;

/** An account with what is known of it. */
export type JudgedAccount = { account: Account; trust: Trust };

/** All accounts of a brand, judged before any shopper looked at them. */
export const judgedAccounts = (
  { accounts }: Pick<Brand, 'accounts'>,
  context: Omit<TrustContext, 'confirmed'>,
): readonly JudgedAccount[] =>
  accounts.map((account) => ({ account, trust: trustOf(account, { ...context, confirmed: [] }) }));

/**
 * Whether an account may stand in a text: seen within 24 months, of high confidence, or confirmed by the shopper.
 * Low confidence needs the confirmation; a closed, renamed or blocked account is never used, even confirmed,
 * because a freed handle can belong to anyone.
 */
export function trustOf(account: Account, { now, confirmed, retired }: TrustContext): Trust {
  const never = dead(account, retired);
  if (never !== null) return { used: false, reasons: [never], lookAgain: false };
  const age = account.seen === null ? null : monthsSince(account.seen, now);
  const checked = confirmed.some((handle) => sameHandle(handle, account.handle));
  const recent = age !== null && age <= usedWithinMonths;
  const sighting: TrustReason =
    account.seen === null ? { code: 'never-dated' } : { code: recent ? 'seen' : 'seen-long-ago', on: account.seen };
  const reasons: TrustReason[] = [sighting, { code: account.confidence }];
  if (checked) reasons.unshift({ code: 'confirmed' });
  if (account.state === 'no-human-answers') reasons.push({ code: 'no-human-answers' });
  return {
    used: checked || account.confidence === 'high' || (account.confidence === 'medium' && recent),
    reasons,
    lookAgain: !checked && (age === null || age > freshWithinMonths),
  };
}

function dead(account: Account, retired: readonly RetiredHandle[]): TrustReason | null {
  const blocked = retired.find((entry) => sameHandle(entry.handle, account.handle));
  if (account.state === 'renamed') return { code: 'renamed', renamedTo: account.renamedTo ?? null };
  if (account.state === 'closed') return { code: 'closed' };
  if (blocked === undefined) return null;
  return { code: 'blocked', why: blocked.why, renamedTo: blocked.renamedTo };
}

/** Whole months from the sighting to now, in UTC; a year alone counts from its January, the earliest it can mean. */
function monthsSince(seen: string, now: Date): number {
  const [year = 0, month = 1] = seen.split('-').map(Number);
  return (now.getUTCFullYear() - year) * 12 + now.getUTCMonth() + 1 - month;
}
