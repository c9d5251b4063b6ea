import { type Desk, type DeskPlace, deskAt } from '../../src/core/schedule/desk.ts';
import { testHolidays } from './holiday-calendars.ts';

/** A desk with office hours in Los Angeles, whose country's holidays are known, or as a test wants it. */
export function aDesk(place: Partial<DeskPlace> = {}): Desk {
  const { country = 'US', timeZone = 'America/Los_Angeles', hours = 'office' } = place;
  return deskAt({ country, timeZone, hours }, testHolidays(country));
}
