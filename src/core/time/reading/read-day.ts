import type { PlainDate } from '../plain-date.ts';

/** What a day was typed for: one that was (`past`), or one that is to come. */
export type Lean = 'past' | 'future';

/** From which day one looks, and in which direction. */
export type View = { today: PlainDate; lean: Lean };

/** One day; two that the words may mean, the likelier first; or null where they name none. */
export type ReadDate = { day: PlainDate } | { either: readonly [PlainDate, PlainDate] } | null;

/** A form of dates: null where the text is not of this form, `no-day` where it is and names no day. */
export type DateForm = (text: string, view: View) => ReadDate | 'no-day';

/** The reading of one or two ways to understand a text; days that do not exist are left out. */
export function reading(first: PlainDate | null, second: PlainDate | null = null): ReadDate | 'no-day' {
  const day = first ?? second;
  if (day === null) return 'no-day';
  return first === null || second === null || first === second ? { day } : { either: [first, second] };
}
