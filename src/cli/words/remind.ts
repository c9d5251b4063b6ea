import type { LastDay } from '../../core/routes/last-days.ts';

/** What the entries of a calendar say, and what is said around its file. */
export type RemindWords = {
  /** One line; `action` is a sentence of `next`. */
  title: {
    next: (brand: string, action: string) => string;
    'safe-day': (brand: string, lastDay: LastDay) => string;
    'last-day': (brand: string, lastDay: LastDay) => string;
    /** Of an entry that is not needed any more; seen only where a calendar keeps it all the same. */
    over: (brand: string) => string;
  };
  /** The lines below a title. */
  about: (item: string, caseId: string) => string;
  run: (command: string) => string;
  lastDay: (lastDay: LastDay) => string;
  onceOpen: (command: string) => string;
  /** Before the day of an entry that is for a whole day. */
  written: (file: string) => string;
  /** How a file becomes entries, and what to do when something changed. */
  howTo: (command: string) => string;
  nothing: string;
  /** The file only takes entries away. */
  onlyOver: (file: string) => string;
  offer: { message: string; open: string; later: string };
  opened: string;
  notOpened: string;
};
