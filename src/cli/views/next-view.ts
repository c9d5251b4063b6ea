import type { Clocks, NextAction, NextStep } from '../../core/playbook/next-step.ts';
import { type HolidayGap, holidayGap } from '../../core/schedule/holiday-gap.ts';
import { formatDay } from '../../core/time/format-day.ts';
import { formatMoment } from '../../core/time/format-moment.ts';
import type { Context } from '../context.ts';
import { nextWords } from './next-words.ts';

/**
 * What comes next and when, on the shopper's clocks and the brand's; what is not known of the holidays around it, where
 * the moment was reckoned for the desk.
 */
export function nextLines(next: NextStep | null, { timeZone: yours, desk }: Clocks, context: Context): string[] {
  if (next === null) return [];
  const { screens, language } = context.words;
  const theirs = desk.timeZone;
  const moment = (timeZone: string): string => formatMoment(next.at, { timeZone, language });
  const when = yours === theirs ? moment(yours) : screens.nextAt(moment(yours), moment(theirs));
  const gap = forDesk[next.action] ? holidayGap(desk, next.at) : null;
  const said = gap === null ? [] : [gapLine(gap, context)];
  return [screens.nextLine(nextWords(next, context.words), when), ...said, screens.usually];
}

/** What is read or answered by the desk on X waits for it; a message, a mail and a call do not. */
const forDesk: Record<NextAction, boolean> = {
  'publish-post': true,
  'look-for-answer': true,
  'send-public-post': true,
  'send-public-follow-up': true,
  'send-closing-post': true,
  'check-promise': true,
  'check-wait': true,
  'send-direct-message': false,
  'send-reply': false,
  'send-supervisor-request': false,
  'send-instagram-message': false,
  'tell-answer': false,
  'send-email': false,
  'call-bank': false,
  'open-route': false,
};

function gapLine(gap: HolidayGap, { words: { screens, language } }: Context): string {
  return screens.holidayGaps[gap.code]('until' in gap ? formatDay(gap.until, { language }) : '');
}
