import type { Caution } from '../../core/brands/cautions.ts';
import type { TrustReason } from '../../core/brands/trust.ts';

type CautionFacts = { brand: string; others: readonly string[]; helpPage: string | null };

/** Why an account is trusted or not, as the end of a line about it. */
export function trust(reason: TrustReason): string {
  switch (reason.code) {
    case 'blocked':
      return `do not use: ${retiredWhys[reason.why]}${now(reason.renamedTo)}`;
    case 'closed':
      return 'closed: do not use';
    case 'renamed':
      return `renamed: do not use${now(reason.renamedTo)}`;
    case 'no-human-answers':
      return 'sends links only, nobody reads';
    case 'confirmed':
      return 'checked by you';
    case 'given':
      return 'unverified: named by you';
    case 'seen':
      return `last seen ${reason.on}`;
    case 'seen-long-ago':
      return `last seen ${reason.on}, long ago`;
    case 'never-dated':
      return 'never seen with a date';
    case 'high':
      return 'well sourced';
    case 'medium':
      return 'unverified: one source';
    case 'low':
      return 'unverified: no good source';
  }
}

const retiredWhys = {
  renamed: 'renamed',
  closed: 'closed',
  invented: 'never was their account',
  protest: 'a protest account',
  'not-support': 'not their customer service',
} as const;

const now = (renamedTo: string | null): string => (renamedTo === null ? '' : `, now @${renamedTo}`);

/** What a shopper must know about a brand before writing. */
export function caution(code: Caution, { brand, others, helpPage }: CautionFacts): string {
  const page = helpPage === null ? "the help page on the brand's site" : helpPage;
  switch (code) {
    case 'company-gone':
      return `${brand} seems to have stopped trading: open a payment dispute today, do not wait for an answer.`;
    case 'left-x':
      return `${brand} has left X or no longer posts: use ${page} and the e-mail.`;
    case 'not-on-x':
      return `A list of 2025 found no account of ${brand} on X: check on its own site, or use ${page}.`;
    case 'may-have-left-x':
      return `Sources disagree on whether ${brand} is still on X: check on its own site first.`;
    case 'no-human-answers':
      return `${brand} sends links on X and reads nothing: use ${page} as well.`;
    case 'fake-accounts-seen':
      return `Fake ${brand} accounts answer complaints. Answer only the accounts named here.`;
    case 'in-app-only':
      return `${brand} helps in its app only: complain there too, and keep screenshots.`;
    case 'form-only':
      return `${brand} helps through its form only: ${page}. Paste the e-mail there.`;
    case 'contact-the-shop':
      return `${brand} works for the shop you bought from: the shop is the one to complain to.`;
    case 'contact-the-creator':
      return `On ${brand} the creator of the project owes you the goods: write to the creator first.`;
    case 'contact-the-card-issuer':
      return `For ${brand} the way goes through the bank that issued your card: call it first.`;
    case 'news-account':
      return `The known account of ${brand} gives news, not help: use ${page} as well.`;
    case 'use-help-page':
      return `The better way to ${brand} is ${page}.`;
    case 'country-accounts-differ':
      return `${brand} has an account in each country: check on the site of your shop's country which one is yours.`;
    case 'group-account':
      return `One account answers for several brands of the group: say that it is about ${brand}.`;
    case 'handle-may-have-changed':
      return `The account of ${brand} may have a new name by now: check on its own site.`;
    case 'company-changed':
      return `${brand} was sold, merged or renamed lately: check its site before you write.`;
    case 'from-memory':
      return `No source backs the account of ${brand}: check on its own site first.`;
    case 'machine-list-only':
      return `Only a list that looks machine-written names the account of ${brand}: check on its own site first.`;
    case 'main-account-only':
      return `${brand} has no known support account: the post goes to the main account.`;
    case 'not-to-confuse':
      return `Not to be confused with ${others.join(', ')}.`;
  }
}
