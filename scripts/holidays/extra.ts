import * as z from 'zod';
import { addDays, isPlainDate, type PlainDate } from '../../src/core/time/plain-date.ts';

const Day = z.string().refine(isPlainDate, 'a day as in 2026-10-01');
const Days = z
  .string()
  .refine((text) => text.split('/').every(isPlainDate) && text.split('/').length <= 2, 'a day, or first/last day');

/** Days that the library does not know or has wrong, each record with its source. */
export const Extra = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/),
  /** Days off. */
  closed: z.array(Days).optional(),
  /** Days that the library takes for days off. */
  open: z.array(Days).optional(),
  /** Weekend days that are worked to make up for a bridge day. */
  worked: z.array(Days).optional(),
  /** The last day for which the government has set its bridge days. */
  bridgeDaysUntil: Day.optional(),
  what: z.string().min(1),
  source: z.string().min(1),
  read: Day,
});
export type Extra = z.infer<typeof Extra>;

/** The days of `2026-10-01` or `2026-10-01/2026-10-07`, both ends included. */
export function daysIn(span: string): PlainDate[] {
  const [first, last = first] = span.split('/') as PlainDate[];
  const days: PlainDate[] = [];
  for (let day = first; day !== undefined && last !== undefined && day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
