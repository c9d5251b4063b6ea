import type { NextAction, NextStep } from '../../core/playbook/next-step.ts';
import type { Desk } from '../../core/schedule/desk.ts';
import { type HolidayGap, holidayGap } from '../../core/schedule/holiday-gap.ts';
import { formatDay } from '../../core/time/format-day.ts';
import { formatMoment } from '../../core/time/format-moment.ts';
import type { Context } from '../context.ts';

/** Whose clocks a moment is shown on: the shopper's zone, and the brand's desk. */
export type Clocks = { yours: string; desk: Desk };

/**
 * What comes next and when, on the shopper's clocks and the brand's; what is not known of the holidays around it, where
 * the moment was reckoned for the desk.
 */
export function nextLines(next: NextStep | null, { yours, desk }: Clocks, context: Context): string[] {
  if (next === null) return [];
  const { screens, language } = context.words;
  const theirs = desk.timeZone;
  const moment = (timeZone: string): string => formatMoment(next.at, { timeZone, language });
  const when = yours === theirs ? moment(yours) : screens.nextAt(moment(yours), moment(theirs));
  const gap = forDesk[next.action] ? holidayGap(desk, next.at) : null;
  const said = gap === null ? [] : [gapLine(gap, context)];
  return [screens.nextLine(context.words.next[next.action], when), ...said, screens.usually];
}

/** A mail and a call wait for no desk on X. */
const forDesk: Record<NextAction, boolean> = {
  'publish-post': true,
  'look-for-answer': true,
  'send-email': false,
  'call-bank': false,
};

function gapLine(gap: HolidayGap, { words: { screens, language } }: Context): string {
  return screens.holidayGaps[gap.code]('until' in gap ? formatDay(gap.until, { language }) : '');
}
