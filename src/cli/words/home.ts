import type { PlainDate } from '../../core/time/plain-date.ts';

/** What lists of cases and the start screen say, in one screen language. */
export type HomeWords = {
  /** Since when something is due; `today` where that is today. */
  dueSince: (day: PlainDate, today: PlainDate) => string;
  /** The day on which something comes that is not due yet. */
  onDay: (day: PlainDate, today: PlainDate) => string;
  /** Of a case for which nothing is due. */
  next: (day: string) => string;
  dueLine: (when: string, action: string, isUnsent: boolean) => string;
  unsent: (day: PlainDate) => string;
  /** Between when a case is due and what of it was not sent. */
  separator: string;
  listHead: readonly [string, string, string, string, string];
  /** The first line of the start screen. */
  title: (due: number, open: number) => string;
  /** What did not fit on the screen. */
  more: (count: number, due: number) => string;
  damaged: (count: number) => string;
  whatNow: string;
  doNow: (id: string, action: string) => string;
  choose: string;
  readAnswer: string;
  openNew: string;
  goOn: (unfinished: number) => string;
  listAll: string;
  leave: string;
  whichCase: string;
  whatWith: (id: string) => string;
  tell: string;
  see: string;
};
