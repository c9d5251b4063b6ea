import type { Account, Brand } from './brand.ts';
import { isFor } from './regions.ts';

/**
 * The accounts that serve who bought in the country (ISO 3166; null where unknown): support first, then main,
 * at most one of each. A country with an account of its own gets it, topped up only by global ones: another
 * country's team cannot see the order. Elsewhere the global accounts serve, else those the record names first.
 * Closed and renamed accounts come only where the role has no other, so that the shopper hears why.
 */
export function accountsFor(brand: Brand, region: string | null): Account[] {
  const own = region === null ? [] : accountsOf(brand, region);
  const rest = brand.accounts.filter((account) => account.regions.includes('global'));
  const pools = own.some(isLive) ? [own, rest] : region === null ? [brand.accounts] : [rest, brand.accounts];
  return (['support', 'main'] as const).flatMap((role) => first(pools, role) ?? []);
}

/** The brand's accounts meant for the country in particular: its own or those of a group it belongs to. */
export const accountsOf = (brand: Brand, country: string): Account[] =>
  brand.accounts
    .filter((account) => account.regions.some((region) => isFor(region, country)))
    // An account of one country knows it better than one of a whole continent.
    .sort((one, other) => Number(other.regions.includes(country)) - Number(one.regions.includes(country)));

/** True for an account that can still be written to. */
export const isLive = (account: Account): boolean => account.state !== 'closed' && account.state !== 'renamed';

function first(pools: readonly (readonly Account[])[], role: Account['role']): Account | undefined {
  const accounts = pools.flat().filter((account) => account.role === role);
  return accounts.find(isLive) ?? accounts[0];
}
