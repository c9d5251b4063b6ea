import type { Answers } from '../case/answers.ts';
import type { DraftKind, ScreenLanguage } from '../case/vocabulary.ts';

/** Words the shopper typed, as they may stand in a draft: masked, and in public also without accidental links. */
export type TypedWords = { item: string; detail: string | null };

/** Everything the drafts of a case are made from. Nothing in it is read from the world. */
export type DraftInput = {
  answers: Answers;
  brand: {
    /** As people say it, safe in running text. */
    name: string;
    country: string | null;
    timeZone: string;
    hashtag: string | null;
  };
  /** Handles without @, support first, that may stand in a public text. */
  handles: readonly string[];
  /** Whether the shopper has looked at an account of the brand: only then does a message carry e-mail and postcode. */
  accountChecked: boolean;
  /** Id of a good of the list, or null where the item was typed freely. */
  itemId: string | null;
  /** Id of a usual detail of the problem, or null. */
  detailId: string | null;
  words: { public: TypedWords; private: TypedWords };
  now: Date;
  /** The shopper's zone. */
  timeZone: string;
  screenLanguage: ScreenLanguage;
  /** Chooses the wordings: the same for one case, another for the next. */
  seed: string;
};

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
  // 280 weighted units: docs.x.com/fundamentals/counting-characters, 20 May 2026.
  'public-post': {
    channel: 'x',
    visibility: 'public',
    limit: 280,
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
