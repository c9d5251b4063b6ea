import type { HolidayCalendar } from './holiday-calendar.ts';
import { type Weekend, weekendOf } from './weekend.ts';

/** The people of a brand who answer on X, as far as their hours go. */
export type Desk = {
  /** IANA. */
  timeZone: string;
  hours: DeskHours;
  weekend: Weekend;
  /** Null where nothing is known of the country's holidays. */
  holidays: HolidayCalendar | null;
};

/** `office`: weekdays from nine to five; `around-the-clock`: always, also on holidays. */
export const DESK_HOURS = ['office', 'around-the-clock'] as const;
export type DeskHours = (typeof DESK_HOURS)[number];

/** Where a desk stands; `country` is null where nobody knows it. */
export type DeskPlace = { timeZone: string; country: string | null; hours: DeskHours };

/** The desk at a place, given the holidays of its country. */
export const deskAt = ({ timeZone, country, hours }: DeskPlace, holidays: HolidayCalendar | null): Desk => ({
  timeZone,
  hours,
  weekend: weekendOf(country),
  holidays,
});
