import type { Brand } from '../../core/brands/brand.ts';
import { sameHandle } from '../../core/brands/handle.ts';
import { UserError } from '../../core/errors.ts';
import { nearest } from '../../core/nearest.ts';

/** A confirmed account that is none of the brand's is a slip: passed over, it would be left out without a word. */
export function refuseStrangeAccounts(confirmed: readonly string[], { accounts }: Pick<Brand, 'accounts'>): void {
  const allowed = accounts.map(({ handle }) => handle);
  const value = confirmed.find((handle) => !allowed.some((known) => sameHandle(known, handle)));
  if (value === undefined) return;
  throw new UserError({
    code: 'unknown-value',
    field: 'confirmedAccounts',
    value,
    nearest: nearest(value, allowed),
    allowed,
  });
}
