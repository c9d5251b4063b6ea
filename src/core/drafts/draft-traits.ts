import type { DraftKind } from '../case/vocabulary.ts';
import { POST_LIMIT } from '../post/length.ts';

/** What a kind of draft is bound by. */
export type DraftTraits = {
  channel: 'x' | 'email';
  visibility: 'public' | 'private';
  /** Limit and what it counts; null where there is none. */
  limit: number | null;
  unit: 'weighted' | 'characters';
  /** Days until the answer that a firm or final text asks for. */
  replyDays: { polite: number; firm: number; final: number };
};

export const draftTraits: Record<DraftKind, DraftTraits> = {
  'public-post': {
    channel: 'x',
    visibility: 'public',
    limit: POST_LIMIT,
    unit: 'weighted',
    replyDays: { polite: 3, firm: 3, final: 5 },
  },
  // 10,000 characters since August 2015; X's present documents give no number.
  'direct-message': {
    channel: 'x',
    visibility: 'private',
    limit: 10_000,
    unit: 'characters',
    replyDays: { polite: 3, firm: 3, final: 5 },
  },
  // A written complaint that regulators ask to see usually sets 14 days; the last but one text asks for half of that.
  email: {
    channel: 'email',
    visibility: 'private',
    limit: null,
    unit: 'characters',
    replyDays: { polite: 7, firm: 7, final: 14 },
  },
};
