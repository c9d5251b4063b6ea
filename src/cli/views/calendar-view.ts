import {
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { When } from '../../core/reminders/reminders.ts';
import { addDays, utcMidnight } from '../../core/time/plain-date.ts';
import type { SaidReminder } from '../remind/said-reminder.ts';

/** How every calendar file of ours begins, and no other: nothing else may be written over. */
export const calendarBeginning = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//complain-cli//complain//EN\r\n';

/**
 * Reminders as a calendar file (RFC 5545). Instants are in UTC, so that no zone has to be described; a whole day has no
 * zone, so that it stays that day wherever it is read. No calendar's name: Outlook would make a new calendar of it. An
 * entry that is over is cancelled by its own status: Google passes over METHOD:CANCEL in files that are imported.
 */
export function calendarView(reminders: readonly SaidReminder[], now: Date): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'complain-cli', product: 'complain', language: 'EN' },
    scale: 'GREGORIAN',
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const reminder of reminders) calendar.createEvent(eventOf(reminder, now));
  return `${calendar.toString()}\r\n`;
}

function eventOf({ uid, revision, title, description, isAhead, when }: SaidReminder, now: Date): ICalEventData {
  return {
    id: uid,
    sequence: revision,
    stamp: now,
    lastModified: now,
    ...spanOf(when),
    summary: title,
    description,
    // It takes no time of the day, and is nobody else's business where a calendar is shared.
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    class: ICalEventClass.PRIVATE,
    status: isAhead ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    alarms: isAhead ? [{ type: ICalAlarmType.display, trigger: alarmBefore(when), description: title }] : [],
  };
}

const shownMs = 15 * 60_000;

/** The end is the first moment that does not belong to it any more: of a whole day, the next day. */
function spanOf(when: When): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if ('at' in when) return { start: when.at, end: new Date(when.at.getTime() + shownMs), allDay: false };
  return { start: utcMidnight(when.day), end: utcMidnight(addDays(when.day, 1)), allDay: true };
}

/** In seconds. Of a whole day at nine in the morning of the day before: on the day itself it may be too late. */
const alarmBefore = (when: When): number => ('at' in when ? 0 : 15 * 3600);
