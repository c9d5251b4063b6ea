import type { Account, Brand } from '../brand.ts';
import { plainHandle } from '../handle.ts';
import type { BrandCheck, BrandFault } from './check.ts';

export const sightingsInThePast: BrandCheck = {
  id: 'sightings-in-the-past',
  why: 'the date decides whether an account is used unasked',
  run: (brands, { today }) =>
    eachAccount(brands, ({ seen, handle }) =>
      // X opened in 2006; `2027` and `2026-12` compare with today as text.
      seen === null || (seen >= '2006' && seen <= today.slice(0, seen.length))
        ? null
        : { field: 'seen', message: `@${handle} cannot have been seen in ${seen}` },
    ),
};

export const sourceForEveryHandle: BrandCheck = {
  id: 'source-for-every-handle',
  why: 'a shopper must be able to look where the account was found',
  run: (brands) =>
    eachAccount(brands, ({ sources, handle, seen }) => {
      if (sources.some((source) => /^(https:\/\/|http:\/\/|GitHub [\w.-]+\/[\w.-]+: |public code, )/.test(source)))
        return null;
      // What nobody can follow is allowed only where it is said and carries no date.
      return seen === null && sources.some((source) => /from memory|no dated source/.test(source))
        ? null
        : { field: 'sources', message: `@${handle} needs a link, "GitHub owner/repo: path" or "public code, year: …"` };
    }),
};

export const renamedHasNewName: BrandCheck = {
  id: 'renamed-has-new-name',
  why: 'who finds a renamed account wants to know the new name',
  run: (brands) =>
    eachAccount(brands, ({ state, renamedTo, handle }) =>
      (state === 'renamed') === (renamedTo != null)
        ? null
        : { field: 'renamedTo', message: `@${handle}: the state renamed and the new name go together` },
    ),
};

export const lowWhereRemembered: BrandCheck = {
  id: 'low-where-remembered',
  why: 'an account from memory is never used unasked',
  run: (brands) =>
    eachAccount(brands, ({ sources, confidence, handle }) =>
      confidence === 'low' || !sources.every((source) => /from memory|no dated source/.test(source))
        ? null
        : { field: 'confidence', message: `@${handle} is remembered only: low` },
    ),
};

export const oneRowPerAccount: BrandCheck = {
  id: 'one-row-per-account',
  why: 'two rows of one account would disagree sooner or later',
  run: (brands) =>
    brands.flatMap(({ id, accounts }) =>
      accounts
        .filter(
          ({ handle }, i) => accounts.findIndex((other) => plainHandle(other.handle) === plainHandle(handle)) !== i,
        )
        .map(({ handle }) => ({ brand: id, field: 'accounts', message: `@${handle} stands there twice` })),
    ),
};

export const blockedNotUsable: BrandCheck = {
  id: 'blocked-not-usable',
  why: 'a freed handle can belong to anyone',
  run: (brands, { retired }) => {
    const blocked = new Set(retired.map(({ handle }) => plainHandle(handle)));
    return eachAccount(brands, ({ handle, state }) =>
      !blocked.has(plainHandle(handle)) || state === 'closed' || state === 'renamed'
        ? null
        : { field: 'state', message: `@${handle} is on the block list` },
    );
  },
};

const eachAccount = (
  brands: readonly Brand[],
  wrong: (account: Account) => Omit<BrandFault, 'brand'> | null,
): BrandFault[] =>
  brands.flatMap(({ id, accounts }) =>
    accounts.flatMap((account) => {
      const finding = wrong(account);
      return finding === null ? [] : [{ brand: id, ...finding }];
    }),
  );
