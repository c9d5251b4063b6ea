import type { RemindWords } from './remind.ts';
import { lastDayIs } from './waiting.en.ts';
import { lastDayOf, opening } from './ways.en.ts';

export const remind: RemindWords = {
  title: {
    next: (brand, action) => `${brand}: ${decapitalised(action.replace(/\.$/, ''))}`,
    'safe-day': (brand, { way }) => `${brand}: if it is not settled, ${opening[way]} today`,
    'last-day': (brand, { way }) => `${brand}: today is ${lastDayOf[way]}`,
    over: (brand) => `${brand}: not needed any more`,
  },
  about: (item, caseId) => `${item}, case ${caseId}`,
  run: (command) => `What to type in the folder of complain: ${command}`,
  lastDay: (lastDay) => `${capitalised(lastDayIs(lastDay))}. Source: ${lastDay.source}`,
  onceOpen: (command) => `Once it is open: ${command}`,
  written: (file) => `Written: ${file}`,
  howTo: (command) =>
    `Open it in Apple Calendar or Outlook; in Google Calendar: Settings, Import. Something changed? ${command}, and import the file again: the same entries are brought up to date.`,
  nothing: 'There is nothing to be reminded of.',
  onlyOver: (file) => `Nothing to be reminded of any more. Import ${file} once again: it takes its entries away.`,
  offer: { message: 'Open it in your calendar now?', open: 'Open it', later: 'Not now' },
  opened: 'Opened. Your calendar asks before it takes the entries in.',
  notOpened: 'No calendar could be opened here. Import the file by hand.',
};

const decapitalised = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
