import type { Situation } from '../case/vocabulary.ts';

/** What a situation tells about the brand, for the measure of how it treats the shopper. */
export type SituationTraits = {
  /** Whether the brand said something; a silence is none. */
  isAnswer: boolean;
  /** Whether it offers something that could settle the case. */
  isOffer: boolean;
  /** Whether a day may go with it, up to which to wait. */
  hasUntil: boolean;
};

const silence: SituationTraits = { isAnswer: false, isOffer: false, hasUntil: false };
const answer: SituationTraits = { isAnswer: true, isOffer: false, hasUntil: false };
const offer: SituationTraits = { isAnswer: true, isOffer: true, hasUntil: false };

export const situations: Readonly<Record<Situation, SituationTraits>> = {
  'no-answer': silence,
  'asked-for-message': answer,
  'asked-details-in-public': answer,
  'sent-elsewhere': answer,
  'cannot-find-order': answer,
  'asked-again': answer,
  'please-wait': { ...answer, hasUntil: true },
  'coupon-instead': offer,
  'partial-offer': offer,
  'asked-to-return': offer,
  'return-at-my-cost': offer,
  'courier-to-blame': answer,
  denied: answer,
  promised: { ...offer, hasUntil: true },
  'promise-broken': silence,
  'refund-sent-not-arrived': offer,
  'arrived-after-refund': silence,
  'asked-to-delete': answer,
  'dispute-open-so-no-talk': answer,
  'message-stalled': silence,
  solved: offer,
  'giving-up': silence,
};
