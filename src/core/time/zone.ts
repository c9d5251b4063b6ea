import { tzOffset } from '@date-fns/tz/tzOffset';
import type { PlainDate } from './plain-date.ts';

const minuteMs = 60_000;

/** True where the runtime knows the IANA zone (`Asia/Shanghai`); plain offsets such as `+08:00` are not zones here. */
export const isZone = (zone: string): boolean => /^[A-Za-z]/.test(zone) && !Number.isNaN(tzOffset(zone, new Date(0)));

/** Minutes that the zone's clocks are ahead of UTC at the instant; negative west of Greenwich. */
export const offsetMinutes = (zone: string, at: Date): number => tzOffset(zone, at);

/** The calendar day on the zone's clocks at the instant. */
export const dayIn = (zone: string, at: Date): PlainDate => wallClock(zone, at).toISOString().slice(0, 10) as PlainDate;

/** The zone's wall clock written as if it were UTC: read it with the `getUTC…` functions only. */
export const wallClock = (zone: string, at: Date): Date => new Date(at.getTime() + offsetMinutes(zone, at) * minuteMs);

/**
 * The instant at which the zone's clocks show the day and minute of the day (0 to 1439).
 * A minute that a clock change skips gives the instant just as far behind the change.
 */
export function instantIn(zone: string, day: PlainDate, minuteOfDay: number): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minuteOfDay * minuteMs;
  const before = asUtc - offsetMinutes(zone, new Date(asUtc)) * minuteMs;
  const after = asUtc - offsetMinutes(zone, new Date(before)) * minuteMs;
  const shows = (instant: number): boolean => wallClock(zone, new Date(instant)).getTime() === asUtc;
  return new Date(shows(after) ? after : Math.max(before, after));
}

/** `UTC+8`, `UTC-3:30`: how far the zone is from UTC at the instant, for people. */
export function utcLabel(zone: string, at: Date): string {
  const minutes = offsetMinutes(zone, at);
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  const sign = minutes < 0 ? '-' : '+';
  return `UTC${sign}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
