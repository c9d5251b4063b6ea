import { addDays } from '../time/plain-date.ts';
import { dayIn, instantIn, wallClock } from '../time/zone.ts';

/**
 * When support desks answer where nothing better is known: weekdays from nine to five on the brand's clocks.
 * Source: Sprout Social, posting windows, updated October 2025. In minutes of the day.
 */
const opens = 9 * 60;
const closes = 17 * 60;

/** The instant itself where the brand's desk is open then, else its next opening. Public holidays are not known here. */
export function nextOpening(timeZone: string, now: Date): Date {
  const wall = wallClock(timeZone, now);
  const minute = wall.getUTCHours() * 60 + wall.getUTCMinutes();
  const today = dayIn(timeZone, now);
  if (isWeekday(wall.getUTCDay())) {
    if (minute < opens) return instantIn(timeZone, today, opens);
    if (minute < closes) return now;
  }
  let day = addDays(today, 1);
  while (!isWeekday(new Date(`${day}T00:00:00Z`).getUTCDay())) day = addDays(day, 1);
  return instantIn(timeZone, day, opens);
}

const isWeekday = (day: number): boolean => day !== 0 && day !== 6;
