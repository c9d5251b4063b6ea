import type { DraftKind, DraftLanguage } from '../case/vocabulary.ts';
import type { DraftTraits } from './draft-traits.ts';

/** One sentence of a draft. `wording` of `wordings` is the one shown; the same number means the same in each language. */
export type DraftSentence = {
  id: string;
  text: string;
  translation: string | null;
  importance: number;
  wording: number;
  wordings: number;
};

/** A text for one step, in one language, for one channel: ready to send. */
export type Draft = {
  kind: DraftKind;
  channel: DraftTraits['channel'];
  visibility: 'public' | 'private';
  language: DraftLanguage;
  /** Of an e-mail; it is not part of `text`. */
  subject: string | null;
  text: string;
  sentences: readonly DraftSentence[];
  /** `used` and `limit` in `unit`; X counts posts in weighted units. */
  length: { used: number; limit: number | null; unit: DraftTraits['unit'] };
  translation: { language: DraftLanguage; subject: string | null; text: string } | null;
  /** Ids of sentences and `sentence/clause`s that were given up for room, in the order of the text. */
  leftOut: readonly string[];
  /** Sentences that the shopper left out, as they would read. */
  dropped: readonly DraftSentence[];
};
