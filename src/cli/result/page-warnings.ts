import type { Caution } from '../../core/brands/cautions.ts';
import type { Warning } from '../../core/drafts/warnings.ts';
import type { PageId } from '../views/pages/page-id.ts';

/** Where a warning is needed: on the first page that is among these. */
const needed: Record<Warning['code'], readonly PageId[]> = {
  // Asked on a card before the pages.
  'self-check': [],
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
  // What is missing is said before the first post.
  'evidence-missing': ['public-post', 'email', 'direct-message'],
  'dispute-today': ['ahead'],
  'deadline-near': ['accounts', 'email'],
  'deadline-passed': ['accounts', 'email'],
  'large-sum': ['ahead'],
  'ask-carrier': ['ahead'],
  'email-only': ['email'],
  'never-contacted': ['email', 'public-post', 'direct-message'],
  'final-too-early': ['public-post', 'email', 'direct-message'],
  'order-number-hidden': ['public-post'],
  // Said before the texts of a turn.
  'no-answer-rung': [],
  'keep-screenshot': [],
  'never-in-public': [],
  'strange-account': [],
  'public-too-soon': [],
  'nothing-new-to-say': [],
  'like-earlier-text': [],
  'route-still-open': [],
  // About an answer: there is none yet when the first texts are shown.
  'last-day-passed': [],
  'no-last-day-known': [],
  'promise-after-last-day': [],
  'promise-after-safe-day': [],
  'no-time-to-wait': [],
  'safe-to-wait-until': [],
};

/** What to know about a brand where X is out of the question. */
const cautionsWithoutX: ReadonlySet<Caution> = new Set<Caution>([
  'company-gone',
  'in-app-only',
  'form-only',
  'contact-the-shop',
  'contact-the-creator',
  'contact-the-card-issuer',
  'use-help-page',
  'company-changed',
  'not-to-confuse',
]);

/**
 * The warnings of one page, each on one page only; `pages` are those in order, then those reached from the last. Who
 * cannot use X is told nothing of accounts, nor to write by e-mail before posting.
 */
export function warningsOn(
  page: PageId,
  warnings: readonly Warning[],
  { pages, canUseX }: { pages: readonly PageId[]; canUseX: boolean },
): readonly Warning[] {
  const told = canUseX ? warnings : warnings.filter(isToldWithoutX);
  return told.filter(({ code }) => pages.find((id) => needed[code].includes(id)) === page);
}

const isToldWithoutX = (warning: Warning): boolean =>
  warning.code === 'brand-caution' ? cautionsWithoutX.has(warning.caution) : warning.code !== 'never-contacted';
