import { addDays, type PlainDate, utcMidnight } from '../time/plain-date.ts';
import { dayIn, instantIn, wallClock } from '../time/zone.ts';
import type { Desk } from './desk.ts';

/**
 * When support desks answer where nothing better is known: weekdays from nine to five on the brand's clocks.
 * Source: Sprout Social, posting windows, updated October 2025. In minutes of the day.
 */
const opens = 9 * 60;
const closes = 17 * 60;

/** Whether somebody sits at the desk at the instant: from nine until just before five, on a working day. */
export function isOpen(desk: Desk, at: Date): boolean {
  if (desk.hours === 'around-the-clock') return true;
  const minute = minuteOfDay(desk, at);
  return isWorkingDay(desk, dayIn(desk.timeZone, at)) && minute >= opens && minute < closes;
}

/** The instant itself where the desk is open then, else its next opening. */
export function nextOpening(desk: Desk, now: Date): Date {
  if (isOpen(desk, now)) return now;
  const today = dayIn(desk.timeZone, now);
  let day = minuteOfDay(desk, now) < opens ? today : addDays(today, 1);
  while (!isWorkingDay(desk, day)) day = addDays(day, 1);
  return instantIn(desk.timeZone, day, opens);
}

/**
 * No weekend and no public holiday, or a day of the weekend that a government made a working day. What banks or single
 * states keep (the Friday after Thanksgiving, Christmas Eve) is a working day.
 */
function isWorkingDay({ weekend, holidays }: Desk, day: PlainDate): boolean {
  if (holidays?.worked.has(day)) return true;
  return !weekend.includes(utcMidnight(day).getUTCDay()) && holidays?.closed.has(day) !== true;
}

function minuteOfDay({ timeZone }: Desk, at: Date): number {
  const wall = wallClock(timeZone, at);
  return wall.getUTCHours() * 60 + wall.getUTCMinutes();
}
