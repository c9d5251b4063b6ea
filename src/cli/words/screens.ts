import type { Answers } from '../../core/case/answers.ts';
import type { DamagedCase } from '../../core/case/damaged-case.ts';
import type { CaseEvent } from '../../core/case/events.ts';
import type { HolidayGap } from '../../core/schedule/holiday-gap.ts';
import type { Labels } from './labels.ts';

/** Headings, table words and notices of the screens in one language. */
export type ScreenWords = {
  error: string;
  hint: string;
  notice: string;
  cancelled: string;
  bug: string;
  welcome: string;
  noCases: string;
  saved: (id: string) => string;
  notSaved: string;
  damaged: (found: DamagedCase) => string;
  steps: readonly [string, string, string, string, string, string];
  stepOf: (step: number, name: string) => string;
  accounts: string;
  noAccounts: (helpPage: string | null) => string;
  used: string;
  notUsed: string;
  checkAgain: string;
  profileChecks: string;
  beforePost: readonly string[];
  subject: string;
  translation: (language: string) => string;
  count: (used: number, limit: number | null) => string;
  leftOut: (names: string) => string;
  sentence: Record<string, string>;
  attach: (names: string) => string;
  attachEmail: (names: string) => string;
  masked: string;
  checklist: string;
  have: string;
  lack: string;
  next: string;
  nextLine: (action: string, when: string) => string;
  nextAt: (yours: string, theirs: string) => string;
  usually: string;
  /** What is not known of the holidays where the brand is; `until` is the last day for which it is. */
  holidayGaps: Record<HolidayGap['code'], (until: string) => string>;
  dontYet: { title: string; lines: readonly string[] };
  copied: (kind: string) => string;
  copiedByTerminal: (kind: string) => string;
  notCopied: (kind: string) => string;
  opened: string;
  openedMail: string;
  cannotOpen: (kind: string) => string;
  notOpenedMail: string;
  notOpened: (link: string) => string;
  caseTitle: (id: string) => string;
  timeline: string;
  event: (event: CaseEvent, labels: Labels) => string;
  /** What the answers are called where one was corrected. */
  answers: Record<keyof Answers, string>;
  fields: Record<'brand' | 'problem' | 'item' | 'order' | 'stage' | 'remedies', string>;
  noBrands: (query: string) => string;
  noRegional: (region: string) => string;
  website: string;
  /** The row of a brand's hours, and what is said there. */
  deskHours: string;
  aroundTheClock: (source: string, seen: string) => string;
  helpPage: string;
  sources: string;
  aliases: string;
  /** Between the reasons behind an account. */
  separator: string;
  list: (names: readonly string[]) => string;
};
