import { tidy } from '../../core/drafts/typography.ts';
import type { LastDay, UnknownLastDay } from '../../core/routes/last-days.ts';
import type { Waiting } from '../../core/routes/waiting.ts';
import type { Way } from '../../core/routes/way.ts';
import { formatWeekday } from '../../core/time/format-weekday.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import { asked, lastDayOf, needed, opening } from './ways.zh.ts';

/** 等下去会错过什么，先做什么。 */
export const waiting = (found: Waiting): string => tidy('zh', sentences(found));

/** 先走最早到期的渠道。 */
export const openRoute = (lastDay: LastDay): string =>
  tidy('zh', `${opening[lastDay.way]}：${lastDayIs(lastDay).trimStart()}。`);

function sentences(found: Waiting): string {
  switch (found.code) {
    case 'last-day-passed':
      return `${lastDayIs(found.lastDay)}，已经过了。今天还是去问一下${asked[found.lastDay.way]}：有的是从更晚的日子算起。`;
    case 'no-last-day-known':
      return unknownDay(found.unknown);
    case 'promise-after-last-day':
      return `他们说${untilDay(found.until, found.lastDay)}，${lastDayIs(found.lastDay)}：先${opening[found.lastDay.way]}，最晚${day(found.openBy)}。${onceOpen[found.lastDay.way]}`;
    case 'promise-after-safe-day':
      return `他们说${untilDay(found.until, found.lastDay)}，${lastDayIs(found.lastDay)}：剩下的时间太紧。${day(found.openBy)}还没有结果，当天就${opening[found.lastDay.way]}。${onceOpen[found.lastDay.way]}`;
    case 'no-time-to-wait':
      return `不能再等了：${lastDayIs(found.lastDay)}，就是${found.daysLeft === 0 ? '今天' : '明天'}。今天就${opening[found.lastDay.way]}。${onceOpen[found.lastDay.way]}`;
    case 'safe-to-wait-until':
      return `${safeUntil(found)}：${lastDayIs(found.lastDay)}。到${day(found.safeDay)}还没解决，就${opening[found.lastDay.way]}。`;
  }
}

function safeUntil({ until, safeDay }: { until: PlainDate | null; safeDay: PlainDate }): string {
  if (until === safeDay) return `他们说${day(until)}，来得及，可以放心等`;
  return `${until === null ? '' : `他们说${day(until)}，来得及。`}可以放心等到${day(safeDay)}`;
}

const day = (date: PlainDate): string => formatWeekday(date, { language: 'zh' });

/** With its year where that is another than the last day's. */
const untilDay = (until: PlainDate, { lastDay }: LastDay): string =>
  formatWeekday(until, { language: 'zh', year: until.slice(0, 4) !== lastDay.slice(0, 4) });

/** PayPal 的最后期限是哪天，准不准。 */
export const lastDayIs = ({ way, lastDay, how, confidence }: LastDay): string => {
  const remarks = [
    ...(how === 'exactly' ? [] : [counted[how]]),
    ...(confidence === 'high' ? [] : [`未核实，准确的日子要问${asked[way]}`]),
  ];
  const remark = remarks.length === 0 ? '' : `（${remarks.join('；')}）`;
  return `${lastDayOf[way]}是${formatWeekday(lastDay, { language: 'zh', year: true })}${remark}`;
};

const counted: Record<Exclude<LastDay['how'], 'exactly'>, string> = {
  cautiously: '按最早的算法',
  'in-part': '也可能更早',
};

function unknownDay(unknown: UnknownLastDay | null): string {
  if (unknown === null || unknown.needs.length === 0)
    return '这件事的最后期限查不到。先别等，问问收款方、PayPal 或银行，哪天之前可以发起争议。';
  const subject = unknown.way === null ? '最后期限' : lastDayOf[unknown.way];
  return `能不能等，现在还说不准：${subject}要看${unknown.needs.map((need) => needed[need]).join('和')}。今天就查清楚，期限可能快到了，也可能已经过了。`;
}

/** PayPal：争议20天内没有升级为补偿申请就会关闭，关闭后不能重开（paypal.com/ca，faq1583）。 */
const onceOpen: Record<Way, string> = {
  'paypal-dispute': '发起后20天内要升级为补偿申请；对方再怎么承诺，也不要关闭争议，关了就不能再开。',
  chargeback: '申请后，对方再怎么承诺，也不要撤回。',
  'afterpay-dispute': '发起后，对方再怎么承诺，也不要撤回。',
  'a-to-z-claim': '申请后，对方再怎么承诺，也不要撤回。',
};
