import type { DraftKind, Situation } from '../case/vocabulary.ts';

/** What a public follow-up is about: no two of them say the same thing in other words. */
export const FOLLOW_UPS = [
  'progress',
  'facts',
  'under-latest-post',
  'last',
  'person-here',
  'stalled',
  'promise-broken',
] as const;

/** What a reply answers: a situation, or whatever they wrote, with a yes or with the same request again. */
export const REPLIES = [
  'sent-elsewhere',
  'cannot-find-order',
  'asked-again',
  'please-wait',
  'coupon-instead',
  'partial-offer',
  'asked-to-return',
  'return-at-my-cost',
  'courier-to-blame',
  'promised',
  'refund-sent-not-arrived',
  'arrived-after-refund',
  'asked-to-delete',
  'dispute-open-so-no-talk',
  'solved',
  'giving-up',
  'accept',
  'insist',
] as const satisfies readonly (Situation | 'accept' | 'insist')[];

/** Why a supervisor is asked for. */
export const SUPERVISOR_REQUESTS = ['denied', 'promise-broken', 'stalled'] as const;

export const CLOSINGS = ['solved', 'giving-up'] as const;

/** Mails after the first one: a reminder, and the last notice before a formal route. */
export const LATER_EMAILS = ['reminder', 'final'] as const;

/** The texts that a case begins with. */
export const FIRST_SCRIPTS = ['public-post', 'direct-message', 'email'] as const;
export type FirstScript = (typeof FIRST_SCRIPTS)[number];

/** The texts that may follow: a template each, `<kind>/<name>` where a kind has several. */
export const LATER_SCRIPTS = [
  ...FOLLOW_UPS.map((name) => `public-follow-up/${name}` as const),
  ...REPLIES.map((name) => `reply/${name}` as const),
  ...SUPERVISOR_REQUESTS.map((name) => `supervisor-request/${name}` as const),
  ...CLOSINGS.map((name) => `closing-post/${name}` as const),
  ...LATER_EMAILS.map((name) => `email/${name}` as const),
  'instagram-message',
] as const;
export type LaterScript = (typeof LATER_SCRIPTS)[number];

/** Which template a draft is written from. */
export type Script = FirstScript | LaterScript;

/** The kind of draft that a script writes. */
export const kindOf = (script: Script): DraftKind => script.split('/')[0] as DraftKind;

export const isFirstScript = (script: Script): script is FirstScript => FIRST_SCRIPTS.some((first) => first === script);
