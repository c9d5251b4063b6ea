import { APOLOGY } from './apology.ts';
import { AUTOMATIC } from './automatic.ts';
import { COURTESY } from './courtesy.ts';
import { DETAILS } from './details.ts';
import { DISPUTE } from './dispute.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { ESCALATION } from './escalation.ts';
import { MESSAGES } from './messages.ts';
import { OFFERS } from './offers.ts';
import { PARCEL_NEWS } from './parcel.ts';
import type { Phrases } from './phrase.ts';
import { RECORDS } from './records.ts';
import { REFUNDS } from './refunds.ts';
import { REFUSAL } from './refusal.ts';
import { RETURNS } from './returns.ts';
import { WAITING } from './waiting.ts';

/** Whether a phrase counts everywhere, only where no "if" stands before it, or only in a statement without one. */
export type Stance = 'free' | 'unconditional' | 'stated';

/** The phrases by topic. "If you would like a refund" promises none. */
export const TOPICS = {
  courtesy: { phrases: COURTESY, stance: 'free' },
  apology: { phrases: APOLOGY, stance: 'free' },
  messages: { phrases: MESSAGES, stance: 'free' },
  details: { phrases: DETAILS, stance: 'free' },
  elsewhere: { phrases: ELSEWHERE, stance: 'free' },
  waiting: { phrases: WAITING, stance: 'free' },
  escalation: { phrases: ESCALATION, stance: 'stated' },
  refusal: { phrases: REFUSAL, stance: 'stated' },
  offers: { phrases: OFFERS, stance: 'free' },
  returns: { phrases: RETURNS, stance: 'unconditional' },
  parcel: { phrases: PARCEL_NEWS, stance: 'stated' },
  refunds: { phrases: REFUNDS, stance: 'stated' },
  dispute: { phrases: DISPUTE, stance: 'unconditional' },
  records: { phrases: RECORDS, stance: 'free' },
  automatic: { phrases: AUTOMATIC, stance: 'free' },
} as const satisfies Record<string, { phrases: Phrases; stance: Stance }>;

export type Topic = keyof typeof TOPICS;

type IdsOf<T> = T extends { phrases: infer P } ? keyof P : never;

/** `signature`: the name below a reply; it is known by its form, not by words. */
export type PhraseId = IdsOf<(typeof TOPICS)[Topic]> | 'signature';
