import type { Case } from '../../../core/case/case.ts';
import type { CaseEvent } from '../../../core/case/events.ts';
import { dayOf } from '../../../core/playbook/event-day.ts';
import { situations } from '../../../core/playbook/situations.ts';
import type { PlainDate } from '../../../core/time/plain-date.ts';
import { dayIn, wallClock } from '../../../core/time/zone.ts';

/** Who spoke. Nobody did where the shopper tells of a silence. */
export type Speaker = 'you' | 'they' | 'complain' | 'nobody';

/** An event as a line of the timeline: on which day of the shopper's zone, and at which time where that is known. */
export type Entry = {
  event: CaseEvent;
  place: number;
  day: PlainDate;
  /** `09:12`; null where only the day was told. */
  time: string | null;
  speaker: Speaker;
  takenBackOn: PlainDate | null;
};

/** The events in the order in which they happened, each as often as it was told; what takes one back is said with it. */
export function timelineEntries({ events }: Pick<Case, 'events'>, timeZone: string): readonly Entry[] {
  const takenBack = new Map<number, PlainDate>();
  for (const event of events) {
    if (event.kind === 'undo') takenBack.set(event.event, dayIn(timeZone, new Date(event.at)));
  }
  const entries = events.flatMap((event, place): Entry[] => {
    if (event.kind === 'undo') return [];
    const day = dayOf(event, timeZone);
    const written = wallClock(timeZone, new Date(event.at)).toISOString();
    const time = written.startsWith(day) ? written.slice(11, 16) : null;
    return [{ event, place, day, time, speaker: speakerOf(event), takenBackOn: takenBack.get(place) ?? null }];
  });
  return entries.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : one.place - other.place));
}

function speakerOf(event: CaseEvent): Speaker {
  switch (event.kind) {
    case 'answered':
    case 'promised':
      return 'they';
    case 'situation':
      if (event.situation === 'solved' || event.situation === 'giving-up') return 'you';
      return situations[event.situation].isAnswer ? 'they' : 'nobody';
    case 'sent':
    case 'note':
    case 'route-opened':
    case 'closed':
    case 'corrected':
      return 'you';
    case 'opened':
    case 'drafted':
    case 'undo':
      return 'complain';
  }
}
