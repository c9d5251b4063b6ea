import type { BrandRecord } from '../../core/playbook/brand-record.ts';
import type { LastDay } from '../../core/routes/last-days.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';

/** What the page of one case says, in one screen language. Days come as they are read. */
export type TimelineWords = {
  who: Record<'you' | 'they' | 'complain', string>;
  answered: string;
  note: string;
  solved: string;
  givingUp: string;
  closed: string;
  opened: (route: string) => string;
  until: (day: PlainDate) => string;
  /** When a promise is due and looked after. */
  due: (due: PlainDate, check: PlainDate) => string;
  reference: (number: string) => string;
  /** Behind a line, set off from it. */
  by: (handle: string) => string;
  takenBack: (day: PlainDate) => string;
  quoted: (text: string) => string;
  /** Days on which nothing happened. */
  gap: (days: number) => string;
  /** Entries that are not shown, and where they are. */
  earlier: (count: number, id: string) => string;
  moreLines: (count: number, id: string) => string;
  recordTitle: string;
  /** How the brand has treated the shopper: a few short sentences, none where nothing was asked of it yet. */
  record: (record: BrandRecord) => string;
  lastDays: string;
  /** `days`: until the last day; 0 on it, negative after it. */
  daysLeft: (days: number) => string;
  /** How sure a last day is; empty where nothing is to be said. */
  sureness: (lastDay: LastDay) => string;
  routeOpened: string;
  unsent: (kinds: string, day: PlainDate) => string;
};
