import type { PhraseId } from '../phrases/all-phrases.ts';
import type { DetailCode } from './details.ts';

/** What the brand wants the shopper to send or do. */
export type AskCode =
  | DetailCode
  | 'message-us'
  | 'follow-us'
  | 'click-link'
  | 'call'
  | 'write-email'
  | 'fill-form'
  | 'chat'
  | 'describe-problem'
  | 'choose-option'
  | 'return-item'
  | 'delete-post'
  | 'change-review'
  | 'close-dispute'
  | 'contact-carrier'
  | 'contact-seller'
  | 'contact-bank'
  | 'contact-store'
  | 'look-around';

/** Of what they want the things that can be sent; the rest is to be done. */
const TO_DO: ReadonlySet<AskCode> = new Set<AskCode>([
  ...([
    'message-us',
    'follow-us',
    'click-link',
    'call',
    'write-email',
    'fill-form',
    'chat',
    'describe-problem',
  ] as const),
  ...(['choose-option', 'return-item', 'delete-post', 'change-review', 'close-dispute', 'look-around'] as const),
  ...(['contact-carrier', 'contact-seller', 'contact-bank', 'contact-store'] as const),
]);
export const isThing = (code: AskCode): boolean => !TO_DO.has(code);

/** What a phrase asks for by itself. */
export const ASKED_BY: Partial<Record<PhraseId, AskCode>> = {
  'message-us': 'message-us',
  'continue-in-message': 'message-us',
  'we-messaged-you': 'message-us',
  'follow-us': 'follow-us',
  'visit-link': 'click-link',
  'call-us': 'call',
  'email-us': 'write-email',
  'contact-form': 'fill-form',
  'chat-with-us': 'chat',
  'need-description': 'describe-problem',
  'need-choice': 'choose-option',
  'accept-offer': 'choose-option',
  'need-photos': 'photos',
  'need-screenshot': 'screenshot',
  'need-proof': 'proof-of-purchase',
  'return-item': 'return-item',
  'delete-post': 'delete-post',
  'change-review': 'change-review',
  'close-dispute': 'close-dispute',
  'contact-carrier': 'contact-carrier',
  'contact-seller': 'contact-seller',
  'contact-bank': 'contact-bank',
  'contact-store': 'contact-store',
  'look-around': 'look-around',
  'bank-details-needed': 'bank-details',
};
