import type { AskCode } from '../../core/reading/marks/ask-codes.ts';
import type { DateMark } from '../../core/reading/marks/dates.ts';
import type { WarningSign } from '../../core/reading/marks/warning-signs.ts';
import type { ReadSentence } from '../../core/reading/reading.ts';
import type { Glosses } from './glosses.ts';

/** What is said of a support reply, in one screen language. Loaded by the command that reads one. */
export type ReadingWords = {
  glosses: Glosses;
  asks: Record<AskCode, string>;
  /** Beside a sentence of which nothing is known, and beside one of which a warning stands above. */
  unknown: string;
  warned: string;
  /** What it means, and what to do. */
  warning: (sign: WarningSign) => string;
  /** One line for a day or span. */
  date: (mark: DateMark) => string;
  /** Offers a case number to be kept as `reference`. */
  reference: (number: string) => string;
  titles: { sentences: string; asks: string; questions: string; dates: string; amounts: string; warnings: string };
};

/** What a sentence says, its phrases in their order; null where it is unknown. */
export function glossOf({ phrases, values }: ReadSentence, { glosses }: ReadingWords, between: string): string | null {
  if (phrases.length === 0) return null;
  // A sentence that wants a message says in its gloss what is to stand in it.
  const told = phrases.includes('message-us') ? phrases.filter((id) => id !== 'need-details') : phrases;
  const said = told.map((id) => {
    const gloss = glosses[id];
    return typeof gloss === 'string' ? gloss : gloss(values);
  });
  return [...new Set(said)].join(between);
}
