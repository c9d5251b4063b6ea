import { tzOffset } from '@date-fns/tz/tzOffset';
import { type PlainDate, utcDay } from './plain-date.ts';

const minuteMs = 60_000;

/** True where the runtime knows the IANA zone (`Asia/Shanghai`); plain offsets such as `+08:00` are not zones here. */
export function isZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  const known = /^[A-Za-z]/.test(zone) && !Number.isNaN(tzOffset(zone, new Date(0)));
  if (known && knownZones.size < 1000) knownZones.add(zone);
  return known;
}

/** Asking the runtime takes a microsecond, which a list of ten thousand cases feels. */
const knownZones = new Set<string>();

/** Minutes that the zone's clocks are ahead of UTC at the instant; negative west of Greenwich. */
export function offsetMinutes(zone: string, at: Date): number {
  const day = Math.floor(at.getTime() / dayMs);
  return wholeDayOffset(zone, day) ?? tzOffset(zone, at);
}

const dayMs = 86_400_000;
const offsets = new Map<string, Map<number, number | null>>();
let offsetCount = 0;

/**
 * The offset all through a UTC day (in days since 1970), null on a day with a change: no zone changes its clocks and
 * changes them back within one. Kept, because the runtime takes microseconds for each, and a list of cases asks for many.
 */
function wholeDayOffset(zone: string, day: number): number | null {
  const known = offsets.get(zone)?.get(day);
  if (known !== undefined) return known;
  const [first, last] = [day, day + 1].map((midnight) => tzOffset(zone, new Date(midnight * dayMs)));
  const offset = first !== undefined && first === last ? first : null;
  if (offsetCount >= mostOffsets) forgetOffsets();
  const ofZone = offsets.get(zone) ?? new Map<number, number | null>();
  offsets.set(zone, ofZone.set(day, offset));
  offsetCount += 1;
  return offset;
}

const mostOffsets = 10_000;

function forgetOffsets(): void {
  offsets.clear();
  offsetCount = 0;
}

/** The calendar day on the zone's clocks at the instant. */
export const dayIn = (zone: string, at: Date): PlainDate => utcDay(wallClock(zone, at).getTime());

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
