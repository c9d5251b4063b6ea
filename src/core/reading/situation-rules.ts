import type { Situation } from '../case/vocabulary.ts';
import type { AskCode } from './marks/ask-codes.ts';
import type { PhraseId } from './phrases/all-phrases.ts';

/** Situations that a reply can amount to. The others only the shopper or the calendar can tell. */
export type ReadSituation = Exclude<
  Situation,
  'no-answer' | 'message-stalled' | 'giving-up' | 'promise-broken' | 'arrived-after-refund'
>;

/** What a reply says, as far as the situation hangs on it. */
export type Said = {
  phrases: ReadonlySet<PhraseId>;
  asks: ReadonlySet<AskCode>;
  given: ReadonlySet<AskCode>;
  isPublic: boolean;
};

/** `any` phrase of the first list and none of the second; `when` says what else must be so. */
export type Rule = {
  situation: ReadSituation;
  any: readonly PhraseId[];
  none?: readonly PhraseId[];
  when?: (said: Said) => boolean;
};

const details: readonly AskCode[] = [
  'order-number',
  'account-email',
  'email',
  'phone',
  'name',
  'postcode',
  'address',
  'date-of-birth',
  'tracking',
];
const decided: readonly PhraseId[] = [
  'refund-will',
  'refund-sent',
  'refund-approved',
  'replacement-will',
  'replacement-sent',
  'missing-part-will',
];

/**
 * First rule that fits, from what binds the shopper most to what binds nobody: first what a wrong answer would cost money
 * or rights (deleting, a dispute, a return, a lower offer), then decisions, then who is to answer, then requests, then waiting.
 * A refund that "has been issued" is `promised`: only the shopper, looking at the account, can say that it did not arrive.
 */
export const SITUATION_RULES: readonly Rule[] = [
  // A post is the only lever the shopper has: asked for, it matters more than what is offered for it.
  { situation: 'asked-to-delete', any: ['delete-post', 'change-review', 'keep-silent'], none: ['not-in-public'] },
  // A dispute that is withdrawn is mostly gone for good.
  { situation: 'dispute-open-so-no-talk', any: ['dispute-blocks', 'close-dispute'] },
  // Nothing to be sent back: what they will do is the point.
  { situation: 'partial-offer', any: ['partial-refund'], none: ['full-refund'] },
  { situation: 'promised', any: decided, when: ({ phrases }) => phrases.has('keep-item') },
  // Sending back costs money at once.
  { situation: 'return-at-my-cost', any: ['return-at-own-cost'], none: ['return-label', 'return-received'] },
  // A refund that hangs on a return is first of all a return.
  {
    situation: 'asked-to-return',
    any: [
      'return-item',
      'return-label',
      'return-portal',
      'return-number',
      'refund-after-return',
      'pickup-arranged',
      'drop-off',
      'bring-to-store',
    ],
    none: [
      'return-received',
      'refund-sent',
      'replacement-sent',
      'outside-window',
      'no-refund',
      'not-eligible',
      'final-sale',
      'return-not-received',
      'cannot-change-order',
      'no-return',
    ],
  },
  {
    situation: 'promised',
    any: [...decided, 'compensation-will', 'price-adjusted', 'will-cancel', 'will-ship'],
    none: ['no-refund', 'no-replacement', 'cannot-change-order'],
  },
  // Offered where nothing better was: a promise or a return stands above.
  {
    situation: 'coupon-instead',
    any: ['coupon', 'store-credit', 'points'],
    none: ['promotion', 'offer-choice', 'offer-refund'],
  },
  { situation: 'courier-to-blame', any: ['carrier-responsible', 'contact-carrier', 'duties-yours'] },
  {
    situation: 'denied',
    any: [
      'no-refund',
      'no-replacement',
      'no-return',
      'outside-window',
      'not-eligible',
      'final-sale',
      'worn-or-used',
      'no-fault-found',
      'your-damage',
      'warranty-not-cover',
      'no-price-adjustment',
      'no-exceptions',
      'final-decision',
      'not-responsible',
      'no-compensation',
      'cannot-change-order',
      'claims-genuine',
    ],
  },
  // Without the order nothing else they ask for helps.
  { situation: 'cannot-find-order', any: ['cannot-find-order', 'details-do-not-match'] },
  {
    situation: 'asked-again',
    any: ['need-again'],
    when: ({ asks }) => details.some((code) => asks.has(code)) || asks.has('photos'),
  },
  {
    situation: 'asked-again',
    any: ['need-details', 'listed-detail', 'need-photos', 'need-proof'],
    when: ({ asks, given }) => [...asks].some((code) => given.has(code)),
  },
  // Before details in public: who asks for a message asks for the details there.
  { situation: 'asked-for-message', any: ['message-us', 'continue-in-message', 'we-messaged-you'] },
  {
    situation: 'asked-details-in-public',
    any: ['need-details', 'listed-detail'],
    when: ({ isPublic, asks }) => isPublic && details.some((code) => asks.has(code)),
  },
  {
    situation: 'sent-elsewhere',
    any: [
      'automatic-reply',
      'do-not-reply',
      'bot',
      'contact-form',
      'chat-with-us',
      'call-us',
      'email-us',
      'contact-other-team',
      'contact-local-team',
      'contact-store',
      'contact-seller',
      'contact-bank',
      'not-our-product',
    ],
  },
  {
    situation: 'denied',
    any: ['records-say-delivered', 'cannot-help', 'by-policy', 'not-shipping-there', 'no-supervisor'],
    none: ['looking-into', 'escalated', 'passed-on', 'need-details', 'need-photos'],
  },
  {
    situation: 'courier-to-blame',
    any: ['customs-holds', 'with-carrier'],
    none: [
      'answer-within',
      'get-back-soon',
      'will-update',
      'case-opened',
      'carrier-investigates',
      'allow-days',
      'please-wait',
      'need-proof',
      'need-details',
      'need-photos',
    ],
  },
  {
    situation: 'please-wait',
    any: [
      'please-wait',
      'allow-days',
      'answer-within',
      'get-back-soon',
      'will-update',
      'looking-into',
      'awaiting-others',
      'in-progress',
      'no-date-yet',
      'expedite',
      'high-volume',
      'escalated',
      'passed-on',
      'case-opened',
      'specialist-will-contact',
      'request-received',
      'in-queue',
      'refund-requested',
      'refund-timing',
      'customs-holds',
      'carrier-investigates',
      'with-carrier',
      'in-transit',
      'expected-on',
      'out-for-delivery',
      'tracking-stale',
      'weather-or-peak',
      'return-inspection',
    ],
    none: ['need-photos', 'need-proof', 'need-details', 'need-choice'],
  },
  {
    situation: 'sent-elsewhere',
    any: ['visit-link', 'help-center', 'your-account', 'opening-hours'],
    none: ['need-photos', 'need-proof', 'need-details', 'need-choice'],
  },
  {
    situation: 'solved',
    any: ['resolved', 'glad-helped'],
    none: ['need-confirmation', 'need-details'],
  },
];
