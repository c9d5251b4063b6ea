import type { PlainDate } from '../time/plain-date.ts';
import { dayIn } from '../time/zone.ts';
import type { Desk } from './desk.ts';

/**
 * What is not known of holidays at a moment: none of the country's (`no-holidays`), none after the last day of the
 * table (`holidays-end`), or which bridge days its government sets after one (`bridge-days-unknown`).
 */
export type HolidayGap =
  | { code: 'no-holidays' }
  | { code: 'holidays-end'; until: PlainDate }
  | { code: 'bridge-days-unknown'; until: PlainDate };

/** What must be said with a moment that was reckoned for a desk; null where its holidays are known or do not matter. */
export function holidayGap({ timeZone, hours, holidays }: Desk, at: Date): HolidayGap | null {
  if (hours === 'around-the-clock') return null;
  if (holidays === null) return { code: 'no-holidays' };
  const { knownUntil, bridgeDaysUntil } = holidays;
  const day = dayIn(timeZone, at);
  if (day > knownUntil) return { code: 'holidays-end', until: knownUntil };
  if (bridgeDaysUntil === null || day <= bridgeDaysUntil) return null;
  return { code: 'bridge-days-unknown', until: bridgeDaysUntil };
}
