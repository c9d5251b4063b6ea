import { tidy } from '../../core/drafts/typography.ts';
import type { CaseDay } from '../../core/routes/days-of-case.ts';
import type { Ending } from '../../core/routes/last-day.ts';
import type { RouteNow } from '../../core/routes/routes-now.ts';
import { formatWeekday } from '../../core/time/format-weekday.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import type { RouteWords } from './routes.ts';
import { asked, needed } from './ways.zh.ts';

export const routes: RouteWords = {
  why: (now) => {
    const { windows, confidence, way } = now.route;
    const sentences = [
      windows.length === 0 ? '没有最后期限。' : endingWords(now.ending),
      ...opening(now),
      ...(confidence === 'high' ? [] : [`未核实，准确的日子要问${asked[way]}。`]),
    ];
    return tidy('zh', sentences.join(''));
  },
};

function endingWords(ending: Ending): string {
  if (ending.lastDay === null) return `最后期限要看${listed(ending.needs)}，可能已经过了。`;
  const { counted, needs, how } = ending;
  const from = `${starts[counted.is]}（${day(counted.day)}）起${counted.days}天`;
  return {
    exactly: `${from}。`,
    cautiously: `${from}，这是最早的算法；实际要看${needed[counted.from]}，可能更晚。`,
    'in-part': `${from}，也可能更早，要看${listed(needs)}。`,
  }[how];
}

function opening({ state, opensOn, needs, ending }: RouteNow): string[] {
  const ask = needs.includes('contacted-on') ? ['先联系卖家，否则不受理。'] : [];
  if (state === 'not-yet' && opensOn !== null) return [`${day(opensOn)}起可以申请。`, ...ask];
  if (state === 'needs' && ending.lastDay !== null)
    return [`什么时候可以申请，要看${listed(needs.filter((need) => need !== 'contacted-on'))}。`, ...ask];
  return ask;
}

const listed = (needs: RouteNow['needs']): string => needs.map((need) => needed[need]).join('和');

const day = (date: PlainDate): string => formatWeekday(date, { language: 'zh', year: true });

const starts: Record<CaseDay['is'], string> = {
  'paid-on': '付款日',
  'placed-on': '下单日',
  'expected-by': '预计送达日',
  'delivered-on': '签收日',
};
