import type { SaidReminder } from '../../remind/said-reminder.ts';

/** The document of `remind`. `removed`: entries that the file takes away from the calendars that hold them. */
export const remindersJson = (file: string | null, reminders: readonly SaidReminder[]): object => ({
  file,
  entries: reminders
    .filter(({ isAhead }) => isAhead)
    .map(({ uid, when, title, command }) => ({
      uid,
      ...('at' in when ? { at: when.at.toISOString() } : { day: when.day }),
      title,
      command,
    })),
  removed: reminders.filter(({ isAhead }) => !isAhead).map(({ uid }) => uid),
});
