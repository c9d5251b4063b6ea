import type { CaseDay } from '../../core/routes/days-of-case.ts';
import type { Ending } from '../../core/routes/last-day.ts';
import type { RouteNow } from '../../core/routes/routes-now.ts';
import { formatWeekday } from '../../core/time/format-weekday.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import type { RouteWords } from './routes.ts';
import { asked, needed } from './ways.en.ts';

export const routes: RouteWords = {
  why: (now) => {
    const { windows, confidence, way } = now.route;
    return [
      windows.length === 0 ? 'It has no last day.' : endingWords(now.ending),
      ...opening(now),
      ...(confidence === 'high' ? [] : [`Unverified: ask ${asked[way]} for its own day.`]),
    ].join(' ');
  },
};

function endingWords(ending: Ending): string {
  if (ending.lastDay === null) return `Until when depends on ${listed(ending.needs)}; it may be over.`;
  const { counted, needs, how } = ending;
  const from = `${counted.days} days from ${starts[counted.is]} on ${day(counted.day)}`;
  return {
    exactly: `${from}.`,
    cautiously: `${from}, the earliest it could mean; it may be later, depending on ${needed[counted.from]}.`,
    'in-part': `${from}, or sooner, depending on ${listed(needs)}.`,
  }[how];
}

function opening({ state, opensOn, needs, ending }: RouteNow): string[] {
  const ask = needs.includes('contacted-on') ? ['Write to the seller first: without that it does not open.'] : [];
  if (state === 'not-yet' && opensOn !== null) return [`It opens on ${day(opensOn)}.`, ...ask];
  if (state === 'needs' && ending.lastDay !== null)
    return [`When it opens depends on ${listed(needs.filter((need) => need !== 'contacted-on'))}.`, ...ask];
  return ask;
}

const listed = (needs: RouteNow['needs']): string => needs.map((need) => needed[need]).join(' and ');

const day = (date: PlainDate): string => formatWeekday(date, { language: 'en', year: true });

const starts: Record<CaseDay['is'], string> = {
  'paid-on': 'the payment',
  'placed-on': 'the order',
  'expected-by': 'the expected delivery',
  'delivered-on': 'the delivery',
};
