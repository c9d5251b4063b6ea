import type { LastDay, UnknownLastDay } from '../../core/routes/last-days.ts';
import type { Waiting } from '../../core/routes/waiting.ts';
import type { Way } from '../../core/routes/way.ts';
import { formatWeekday } from '../../core/time/format-weekday.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import { asked, lastDayOf, needed, opening } from './ways.en.ts';

/** What waiting for the brand would cost, and what to do first. */
export function waiting(found: Waiting): string {
  switch (found.code) {
    case 'last-day-passed':
      return `As far as we can count it is too late: ${lastDayIs(found.lastDay, 'was')}. Ask ${asked[found.lastDay.way]} today all the same: it may count from a later day.`;
    case 'no-last-day-known':
      return unknownDay(found.unknown);
    case 'promise-after-last-day':
      return `They say ${untilDay(found.until, found.lastDay)}, but ${lastDayIs(found.lastDay)}: ${opening[found.lastDay.way]} first, by ${day(found.openBy)} at the latest. ${onceOpen[found.lastDay.way]}`;
    case 'promise-after-safe-day':
      return `They say ${untilDay(found.until, found.lastDay)}, and ${lastDayIs(found.lastDay)}: that leaves too little time. If it has not come by ${day(found.openBy)}, ${opening[found.lastDay.way]} that day. ${onceOpen[found.lastDay.way]}`;
    case 'no-time-to-wait':
      return `There is no time to wait: ${lastDayIs(found.lastDay)}, ${found.daysLeft === 0 ? 'today' : 'tomorrow'}. Today, ${opening[found.lastDay.way]}. ${onceOpen[found.lastDay.way]}`;
    case 'safe-to-wait-until':
      return `${found.until === null ? '' : `They say ${untilDay(found.until, found.lastDay)}, which is in time. `}Waiting is safe until ${day(found.safeDay)}: ${lastDayIs(found.lastDay)}. If it is not settled by ${day(found.safeDay)}, ${opening[found.lastDay.way]}.`;
  }
}

/** The way that ends first is opened now. */
export function openRoute(lastDay: LastDay): string {
  const [first = '', ...rest] = opening[lastDay.way];
  return `${first.toUpperCase()}${rest.join('')}: ${lastDayIs(lastDay)}.`;
}

const day = (date: PlainDate): string => formatWeekday(date, { language: 'en' });

/** With its year where that is another than the last day's. */
const untilDay = (until: PlainDate, { lastDay }: LastDay): string =>
  formatWeekday(until, { language: 'en', year: until.slice(0, 4) !== lastDay.slice(0, 4) });

/** PayPal's last day is …, and how sure that is. */
export const lastDayIs = ({ way, lastDay, how, confidence }: LastDay, is: 'is' | 'was' = 'is'): string =>
  `${lastDayOf[way]} ${is} ${formatWeekday(lastDay, { language: 'en', year: true })}${counted[how]}${
    confidence === 'high' ? '' : ` (unverified: ask ${asked[way]} for its own)`
  }`;

const counted: Record<LastDay['how'], string> = {
  exactly: '',
  cautiously: ' by the earliest count',
  'in-part': ' or earlier',
};

function unknownDay(unknown: UnknownLastDay | null): string {
  if (unknown === null || unknown.needs.length === 0)
    return 'We know no last day for this case. Before you wait, ask whoever took the payment until which day you can dispute it.';
  const subject = unknown.way === null ? 'the last day' : lastDayOf[unknown.way];
  return `Nobody can say yet whether you can wait: ${subject} depends on ${unknown.needs.map((need) => needed[need]).join(' and ')}. Find that out today; the last day may be near, or over.`;
}

/** PayPal: a dispute that is not made a claim in 20 days closes, and none can be reopened (paypal.com/ca, faq1583). */
const onceOpen: Record<Way, string> = {
  'paypal-dispute':
    'Once it is open, escalate it to a claim within 20 days, and never close it on a promise: it cannot be opened again.',
  chargeback: 'Once it is open, do not withdraw it on a promise.',
  'afterpay-dispute': 'Once it is open, do not withdraw it on a promise.',
  'a-to-z-claim': 'Once it is open, do not withdraw it on a promise.',
};
