import type { BrandRecord, Span } from '../../core/playbook/brand-record.ts';
import { formatWeekday } from '../../core/time/format-weekday.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import type { TimelineWords } from './timeline.ts';

const day = (date: PlainDate): string => formatWeekday(date, { language: 'en' });

export const timeline: TimelineWords = {
  who: { you: 'you', they: 'they', complain: 'complain' },
  answered: 'Answered',
  note: 'Note',
  solved: 'It is solved',
  givingUp: 'Gave up',
  closed: 'Closed the case',
  opened: (route) => `Opened: ${route}`,
  until: (date) => `until ${day(date)}`,
  due: (due, check) => `due ${day(due)}, to be looked at on ${day(check)}`,
  by: (handle) => ` (@${handle})`,
  reference: (number) => `case number ${number}`,
  takenBack: (date) => ` (taken back on ${day(date)})`,
  quoted: (text) => `“${text}”`,
  gap: (days) => (days === 1 ? '1 day of silence' : `${days} days of silence`),
  earlier: (count, id) => `… ${count} earlier ${count === 1 ? 'entry' : 'entries'}: complain show ${id} --json`,
  moreLines: (count, id) => `… ${count} more ${count === 1 ? 'line' : 'lines'}: complain show ${id} --json`,
  recordTitle: 'How they have treated you',
  record: (record) => sentences(record).join(' '),
  lastDays: 'Last days',
  daysLeft: (days) =>
    days < 0 ? 'over' : days === 0 ? 'today is the last day' : days === 1 ? '1 day left' : `${days} days left`,
  sureness: ({ how, confidence }) =>
    [
      ...(how === 'exactly' ? [] : [how === 'cautiously' ? 'by the earliest count' : 'or earlier']),
      ...(confidence === 'high' ? [] : ['unverified']),
    ].join(', '),
  routeOpened: 'opened',
  unsent: (kinds, date) => `Written on ${day(date)}, not sent: ${kinds}.`,
};

function sentences({ asked, answered, ...record }: BrandRecord): string[] {
  const { firstAnswer, movedToMessages, offered, askedAgain, silences } = record;
  return [
    ...(asked && !answered ? ['No answer so far.'] : []),
    ...(firstAnswer === null ? [] : [`First answer ${after(firstAnswer)}.`]),
    ...(movedToMessages === null ? [] : [`Moved to messages ${after(movedToMessages)}.`]),
    ...(offered === null ? [] : [`First offered a solution ${after(offered)}.`]),
    ...promised(record.promises),
    ...(askedAgain === 0 ? [] : [`Asked again for what you gave: ${times(askedAgain)}.`]),
    ...(silences === 0 ? [] : [`Left you without an answer: ${times(silences)}.`]),
  ];
}

function promised({ made, kept, broken }: BrandRecord['promises']): string[] {
  if (made === 0) return [];
  if (kept + broken === 0) return [`Promised ${times(made)}; not kept so far.`];
  return [`Promised ${times(made)}, kept ${kept === 0 ? 'none' : kept}.`];
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** Two days are counted in hours: a desk that answers overnight is another than one that answers at once. */
function after({ hours, days }: Span): string {
  if (hours !== null && hours < 1) return 'within the hour';
  if (hours !== null && hours < 48) return hours === 1 ? 'after 1 hour' : `after ${hours} hours`;
  return days === 0 ? 'the same day' : days === 1 ? 'the next day' : `after ${days} days`;
}
