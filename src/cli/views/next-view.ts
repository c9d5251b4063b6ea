import type { NextStep } from '../../core/playbook/next-step.ts';
import type { Desk } from '../../core/schedule/desk.ts';
import { formatMoment } from '../../core/time/format-moment.ts';
import type { Context } from '../context.ts';

/** Whose clocks a moment is shown on: the shopper's zone, and the brand's desk. */
export type Clocks = { yours: string; desk: Desk };

/** What comes next and when, on the shopper's clocks and the brand's. */
export function nextLines(next: NextStep | null, { yours, desk }: Clocks, context: Context): string[] {
  if (next === null) return [];
  const { screens, language } = context.words;
  const theirs = desk.timeZone;
  const moment = (timeZone: string): string => formatMoment(next.at, { timeZone, language });
  const when = yours === theirs ? moment(yours) : screens.nextAt(moment(yours), moment(theirs));
  return [screens.nextLine(context.words.next[next.action], when), screens.usually];
}
