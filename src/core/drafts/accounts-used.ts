import { accountsFor } from '../brands/accounts.ts';
import type { Brand, RetiredHandle } from '../brands/brand.ts';
import { sameHandle } from '../brands/handle.ts';
import { confirmedHandles } from '../brands/own-brand.ts';
import { type JudgedAccount, trustOf } from '../brands/trust.ts';
import type { Warning } from './warnings.ts';

/** An account of the brand with what is known of it, and whether it stands in the text. */
export type AccountUse = JudgedAccount & { namedByShopper: boolean };

export type AccountQuestion = {
  brand: Brand;
  /** Country of the shop (ISO 3166); null where unknown: then the brand's first accounts serve. */
  shopCountry: string | null;
  confirmed: readonly string[];
  retired: readonly RetiredHandle[];
  now: Date;
};

/** The accounts that serve the case, support first, each judged by what its sources say. */
export function accountsUsed({ brand, shopCountry, confirmed, retired, now }: AccountQuestion): readonly AccountUse[] {
  const given = confirmedHandles(brand);
  return accountsFor(brand, shopCountry).map((account) => {
    const trust = trustOf(account, { now, confirmed: [...confirmed, ...given], retired });
    const isGiven = given.some((handle) => sameHandle(handle, account.handle));
    return {
      account,
      trust: isGiven && trust.used ? { ...trust, reasons: [{ code: 'given' }] } : trust,
      namedByShopper: isGiven,
    };
  });
}

/** Handles, without @, that may stand in a text. */
export const handlesInText = (accounts: readonly AccountUse[]): readonly string[] =>
  accounts.filter(({ trust }) => trust.used).map(({ account }) => account.handle);

/** Whether the shopper looked at one of the accounts on the brand's own site. */
export const someChecked = (accounts: readonly AccountUse[], confirmed: readonly string[]): boolean =>
  accounts.some(({ account }) => confirmed.some((handle) => sameHandle(handle, account.handle)));

export function accountWarnings(accounts: readonly AccountUse[], brand: Brand): readonly Warning[] {
  if (accounts.length === 0) {
    return [{ code: 'no-account', brand: brand.name, helpPage: brand.helpPage }];
  }
  return accounts.flatMap(({ account, trust, namedByShopper }): readonly Warning[] => {
    const { handle, seen } = account;
    const retired = trust.reasons.find((reason) => ['blocked', 'closed', 'renamed'].includes(reason.code));
    if (retired !== undefined) {
      return [{ code: 'account-retired', handle, renamedTo: 'renamedTo' in retired ? retired.renamedTo : null }];
    }
    if (namedByShopper) return [{ code: 'account-given', handle }];
    if (!trust.used) return [{ code: 'account-unconfirmed', handle, seen, website: brand.website }];
    return trust.lookAgain ? [{ code: 'account-look-again', handle, seen, website: brand.website }] : [];
  });
}
