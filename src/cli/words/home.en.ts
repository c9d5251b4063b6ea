import { formatWeekday } from '../../core/time/format-weekday.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import type { HomeWords } from './home.ts';

export const home: HomeWords = {
  dueSince: (date, today) => (date === today ? 'due today' : `due since ${day(date, today)}`),
  onDay: (date, today) => (date === today ? 'later today' : day(date, today)),
  next: (date) => `next: ${date}`,
  dueLine: (when, action, isUnsent) => `${when}: ${action}${isUnsent ? ' (written, not sent)' : ''}`,
  unsent: (date) => `written on ${formatWeekday(date, { language: 'en' })}, not sent`,
  separator: '; ',
  listHead: ['case', 'brand', 'problem', 'stage', 'due'],
  title: (due, open) =>
    open === 0
      ? 'No case is open.'
      : due === 0
        ? `Nothing is due now. Open: ${cases(open)}.`
        : `Due now: ${due === open ? cases(due) : `${due} of ${cases(open)}`}.`,
  more: (count, due) => `and ${count} more${due === 0 || due === count ? '' : ` (${due} due)`}: complain list`,
  damaged: (count) =>
    `${count === 1 ? '1 case cannot' : `${count} cases cannot`} be read. Which, and why: complain list`,
  whatNow: 'What now?',
  doNow: (id, action) => `${id}: ${action}`,
  choose: 'Choose a case',
  readAnswer: 'Read what they answered',
  openNew: 'Open a new case',
  goOn: (unfinished) =>
    `Go on with ${unfinished === 1 ? 'the questions' : `one of ${unfinished} sets of questions`} you left`,
  listAll: 'List all cases',
  leave: 'Leave',
  whichCase: 'Which case? (type to find it)',
  whatWith: (id) => `${id}: what now?`,
  tell: 'Tell what has happened since, and get the next text',
  see: 'See the whole case',
};

const cases = (count: number): string => (count === 1 ? '1 case' : `${count} cases`);

/** The year is said where it is another one. */
const day = (date: PlainDate, today: PlainDate): string =>
  formatWeekday(date, { language: 'en', year: date.slice(0, 4) !== today.slice(0, 4) });
