import type { Answers } from '../case/answers.ts';
import type { DraftKind } from '../case/vocabulary.ts';
import { POST_LIMIT } from '../post/length.ts';

/** What a kind of draft is bound by. */
export type DraftTraits = {
  channel: 'x' | 'email' | 'instagram';
  visibility: 'public' | 'private';
  /** Limit and what it counts; null where there is none. */
  limit: number | null;
  unit: 'weighted' | 'characters' | 'bytes';
  /** Days until the answer that a firm or final text asks for. */
  replyDays: { polite: number; firm: number; final: number };
};

const post: DraftTraits = {
  channel: 'x',
  visibility: 'public',
  limit: POST_LIMIT,
  unit: 'weighted',
  replyDays: { polite: 3, firm: 3, final: 5 },
};

// 10,000 characters since August 2015; X's present documents give no number.
const message: DraftTraits = {
  channel: 'x',
  visibility: 'private',
  limit: 10_000,
  unit: 'characters',
  replyDays: { polite: 3, firm: 3, final: 5 },
};

export const draftTraits: Record<DraftKind, DraftTraits> = {
  'public-post': post,
  'public-follow-up': post,
  'closing-post': post,
  'direct-message': message,
  reply: message,
  'supervisor-request': message,
  // A written complaint that regulators ask to see usually sets 14 days; the last but one text asks for half of that.
  email: {
    channel: 'email',
    visibility: 'private',
    limit: null,
    unit: 'characters',
    replyDays: { polite: 7, firm: 7, final: 14 },
  },
  // 1,000 bytes a message (developers.facebook.com, send-message); the app's own limit for people is not published.
  'instagram-message': {
    channel: 'instagram',
    visibility: 'private',
    limit: 1_000,
    unit: 'bytes',
    replyDays: { polite: 3, firm: 3, final: 5 },
  },
};

/** Where a draft of a kind is sent: who cannot use X writes by e-mail what would be a message there. */
export function channelOf(kind: DraftKind, { canUseX }: Pick<Answers, 'canUseX'>): DraftTraits['channel'] {
  const { channel } = draftTraits[kind];
  return channel === 'x' && !canUseX ? 'email' : channel;
}
