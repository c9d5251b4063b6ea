import { addDays, daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { LastDay, LastDays, UnknownLastDay } from './last-days.ts';

/** What waiting for a brand would cost, as a code with its values. `until` is the day they named; null for "please wait". */
export type Waiting =
  | { code: 'last-day-passed'; lastDay: LastDay }
  | { code: 'no-last-day-known'; unknown: UnknownLastDay | null }
  /** What they promise comes when the right is gone. `openBy`: the dispute is opened then at the latest, and first. */
  | { code: 'promise-after-last-day'; until: PlainDate; lastDay: LastDay; openBy: PlainDate }
  /** It comes in time, but too late to open the dispute without haste if it does not come. */
  | { code: 'promise-after-safe-day'; until: PlainDate; lastDay: LastDay; openBy: PlainDate }
  | { code: 'no-time-to-wait'; lastDay: LastDay; daysLeft: number }
  | { code: 'safe-to-wait-until'; until: PlainDate | null; lastDay: LastDay; safeDay: PlainDate };

/**
 * Days between the day up to which waiting is safe and the last day, the first that still leaves a day to wait. They
 * are ours, no provider's: a week, because a bank answers on working days and asks for papers, and a parcel's proof has
 * to be asked for; three days, which hold a weekend and one day of work; one, because providers count in other zones.
 */
const margins: readonly number[] = [7, 3, 1];

/** The day up to which waiting is safe; null where the dispute should be opened today. */
export function safeDay(lastDay: PlainDate, today: PlainDate): PlainDate | null {
  const left = daysBetween(today, lastDay);
  const margin = margins.find((days) => days < left);
  return margin === undefined ? null : addDays(lastDay, -margin);
}

/**
 * A promise or "please wait" held against every last day of the case: what is over, what is unknown, and what waiting
 * would cost first. That waiting is safe is never said while a last day is unknown. `today` is the day in the
 * shopper's zone.
 */
export function heldAgainst({ until, today, lastDays }: Promised): readonly Waiting[] {
  const { known, unknown } = lastDays;
  const over = known.filter(({ lastDay }) => lastDay < today);
  const soonest = known.find(({ lastDay }) => lastDay >= today);
  const verdict = soonest === undefined ? null : heldAgainstOne(soonest, { until, today });
  return [
    ...over.map((lastDay) => ({ code: 'last-day-passed', lastDay }) as const),
    ...(verdict === null || (verdict.code === 'safe-to-wait-until' && unknown.length > 0) ? [] : [verdict]),
    ...unknown.map((one) => ({ code: 'no-last-day-known', unknown: one }) as const),
    ...(known.length === 0 && unknown.length === 0 ? [{ code: 'no-last-day-known', unknown: null } as const] : []),
  ];
}

type Promised = { until: PlainDate | null; today: PlainDate; lastDays: LastDays };

function heldAgainstOne(lastDay: LastDay, { until, today }: Omit<Promised, 'lastDays'>): Waiting {
  const safe = safeDay(lastDay.lastDay, today);
  if (until !== null && until > lastDay.lastDay)
    return { code: 'promise-after-last-day', until, lastDay, openBy: safe ?? today };
  if (safe === null) return { code: 'no-time-to-wait', lastDay, daysLeft: daysBetween(today, lastDay.lastDay) };
  if (until !== null && until > safe) return { code: 'promise-after-safe-day', until, lastDay, openBy: safe };
  return { code: 'safe-to-wait-until', until, lastDay, safeDay: safe };
}
