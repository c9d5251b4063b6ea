import type { Account, Brand } from '../src/core/brands/brand.ts';

/**
 * A brand as the program reads it: without remarks, which are for maintainers, and without what says nothing of an
 * account. The file of all brands is a tenth smaller so, and no reader has to put anything back.
 */
export const shippedBrand = ({ note: _, accounts, ...brand }: Brand): Brand => ({
  ...brand,
  accounts: accounts.map(shippedAccount),
});

function shippedAccount({ languages = [], state = 'unknown', renamedTo = null, ...account }: Account): Account {
  return {
    ...account,
    ...(languages.length === 0 ? {} : { languages }),
    ...(state === 'unknown' ? {} : { state }),
    ...(renamedTo === null ? {} : { renamedTo }),
  };
}
