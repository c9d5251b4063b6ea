import type { Money } from '../money/money.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { AskCode } from './marks/ask-codes.ts';
import type { DateMark } from './marks/dates.ts';
import type { Span } from './marks/spans.ts';
import type { WarningSign } from './marks/warning-signs.ts';
import type { PhraseId } from './phrases/all-phrases.ts';
import type { ReadSituation } from './situation-rules.ts';

/** What the sentence of a phrase says besides: null or empty where it does not. */
export type GlossValues = {
  asks: readonly AskCode[];
  amount: Money | null;
  percent: number | null;
  span: Span | null;
  day: PlainDate | null;
  link: string | null;
  phone: string | null;
  reference: string | null;
};

/** A sentence of the reply. No phrase: it is unknown, and nothing may be said of it. */
export type ReadSentence = {
  text: string;
  phrases: readonly PhraseId[];
  values: GlossValues;
  question: boolean;
};

/** `words`: those of the reply that ask for it. */
export type Ask = { code: AskCode; words: string };

/** What a support reply says, as codes with values; `cli/words` says it. */
export type Reading = {
  sentences: readonly ReadSentence[];
  asks: readonly Ask[];
  /** The sentences that end with a question mark, as they were written. */
  questions: readonly string[];
  /** Without the rules of the shop ("14-day return window") and a "today" that promises nothing. */
  dates: readonly DateMark[];
  amounts: readonly Money[];
  warnings: readonly WarningSign[];
  /** Case, ticket or reference numbers, to be offered as `reference`. */
  references: readonly string[];
  situation: ReadSituation | null;
};

/** What is known of the case. `given`: what the shopper has sent them already. */
export type ReplyFacts = {
  /** The day the reply came. */
  received: PlainDate;
  /** The brand's country, ISO 3166-1 alpha-2. */
  country: string | null;
  website: string | null;
  orderNumbers: readonly string[];
  given: readonly AskCode[];
  isPublic: boolean;
};
