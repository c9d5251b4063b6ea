import type { NextStep } from '../../core/playbook/next-step.ts';
import { formatMoment } from '../../core/time/format-moment.ts';
import type { Context } from '../context.ts';

export type Zones = { yours: string; theirs: string };

/** What comes next and when, on the shopper's clocks and the brand's. */
export function nextLines(next: NextStep | null, { yours, theirs }: Zones, { words }: Context): string[] {
  if (next === null) return [];
  const { screens, language } = words;
  const moment = (timeZone: string): string => formatMoment(next.at, { timeZone, language });
  const when = yours === theirs ? moment(yours) : screens.nextAt(moment(yours), moment(theirs));
  return [screens.nextLine(words.next[next.action], when), screens.usually];
}
