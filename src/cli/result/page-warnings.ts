import type { Warning } from '../../core/drafts/warnings.ts';
import type { PageId } from '../views/pages/page-id.ts';

/** Where a warning is needed: the first of these pages that the case has. */
const needed: Record<Warning['code'], readonly PageId[]> = {
  'not-my-charge': ['accounts', 'email'],
  'brand-caution': ['accounts', 'email'],
  'no-account': ['accounts'],
  // The page of the accounts says what to do there instead of how to run the program again.
  'account-unconfirmed': [],
  'account-retired': ['accounts'],
  'account-look-again': ['accounts'],
  'account-given': ['accounts'],
  'personal-data-masked': ['public-post'],
  'secret-removed': ['direct-message', 'email'],
  'other-script': ['public-post', 'email'],
  'evidence-missing': ['evidence'],
  'never-contacted': ['email', 'public-post', 'direct-message'],
  'final-too-early': ['public-post', 'email', 'direct-message'],
  'order-number-hidden': ['public-post'],
};

/** The warnings of one page, each on one page only; `pages` are those in order, then those reached from the last. */
export const warningsOn = (page: PageId, warnings: readonly Warning[], pages: readonly PageId[]): readonly Warning[] =>
  warnings.filter(({ code }) => needed[code].find((id) => pages.includes(id)) === page);
