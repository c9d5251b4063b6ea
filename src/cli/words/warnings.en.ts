import type { Warning } from '../../core/drafts/warnings.ts';
import { advice } from './advice.en.ts';
import type { Labels } from './labels.ts';
import { selfChecks } from './self-checks.en.ts';
import type { SelfCheck } from './self-checks.ts';
import { caution } from './trust.en.ts';
import { turn } from './turns.en.ts';
import { waiting } from './waiting.en.ts';

/** What the shopper should know before sending, and what to do about it. */
export function warning(found: Warning, labels: Labels): string {
  switch (found.code) {
    case 'self-check':
      return selfCheck(selfChecks[found.problem]);
    case 'not-my-charge':
    case 'deadline-passed':
    case 'deadline-near':
    case 'dispute-today':
    case 'large-sum':
    case 'email-only':
    case 'never-contacted':
    case 'ask-carrier':
      return advice(found);
    case 'last-day-passed':
    case 'no-last-day-known':
    case 'promise-after-last-day':
    case 'promise-after-safe-day':
    case 'no-time-to-wait':
    case 'safe-to-wait-until':
      return waiting(found);
    case 'no-answer-rung':
    case 'keep-screenshot':
    case 'never-in-public':
    case 'strange-account':
    case 'public-too-soon':
    case 'nothing-new-to-say':
    case 'like-earlier-text':
    case 'route-still-open':
      return turn(found);
    case 'brand-caution':
      return caution(found.caution, found);
    case 'no-account':
      return `We know no account of ${found.brand} on X. ${
        found.helpPage === null ? "Look on the brand's own site under Contact" : `Its help page: ${found.helpPage}`
      }; the e-mail is ready to send.`;
    case 'account-unconfirmed':
      return `@${found.handle} ${seenWords(found.seen)}, so it is not in the text. ${look(found.website)} If it links to @${found.handle}, run again with --confirm-account ${found.handle}.`;
    case 'account-retired':
      return `@${found.handle} is no longer in use${found.renamedTo === null ? '' : ` (now @${found.renamedTo})`}: never write to it, anyone may own it now.`;
    case 'account-look-again':
      return `@${found.handle} ${seenWords(found.seen)}. ${look(found.website)} Post only if it links to this account.`;
    case 'account-given':
      return `@${found.handle} comes from you. Make sure that the brand's own site links to it.`;
    case 'personal-data-masked':
      return `Hidden in the public post: ${names(found.kinds, labels)}. Anyone could use it; keep it for the private message.`;
    case 'secret-removed':
      return `Taken out of every text: ${names(found.kinds, labels)}. No shop needs it, and asking for it is a sign of fraud.`;
    case 'other-script':
      return found.field === 'item'
        ? `"${found.words}" is not in the brand's language. Choose the item from the list, or say it in the brand's language with --item.`
        : 'Your description is not in the language of the text: what is public leaves it out, what is private keeps it as it is. Choose one of the usual details, or write it in the language of the text with --detail.';
    case 'evidence-missing':
      return `Still missing: ${evidenceNames(found.ids, labels)}. Get it before you send anything; afterwards it is harder.`;
    case 'final-too-early':
      return 'The last warning works only after a refusal or two unanswered texts. Start politely: --tone polite.';
    case 'order-number-hidden':
      return 'The public post does not show your order number: even its end would give it away, or X would make a link of it. The private message has it.';
  }
}

const selfCheck = ({ look, wayOn }: SelfCheck): string => `Before you send anything: ${look} If that was it: ${wayOn}`;

const seenWords = (seen: string | null): string =>
  seen === null ? 'was never seen with a date' : `was last seen in ${seen}`;

const look = (website: string | null): string =>
  website === null ? "Look on the brand's own site once." : `Look on ${website} once.`;

const names = (kinds: readonly (keyof Labels['masked'])[], labels: Labels): string =>
  kinds.map((kind) => labels.masked[kind]).join(', ');

const evidenceNames = (ids: readonly string[], labels: Labels): string =>
  ids.map((id) => labels.evidence[id as keyof Labels['evidence']].label).join(', ');
