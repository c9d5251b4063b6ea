import type { BrandRecord, Span } from '../../core/playbook/brand-record.ts';
import { formatWeekday } from '../../core/time/format-weekday.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import type { TimelineWords } from './timeline.ts';

const day = (date: PlainDate): string => formatWeekday(date, { language: 'zh' });

export const timeline: TimelineWords = {
  who: { you: '你', they: '对方', complain: 'complain' },
  answered: '回复了',
  note: '备注',
  solved: '解决了',
  givingUp: '不追了',
  closed: '结束了投诉',
  opened: (route) => `已申请：${route}`,
  until: (date) => `${day(date)}之前`,
  due: (due, check) => `${day(due)}到期，${day(check)}核对`,
  by: (handle) => `（@${handle}）`,
  reference: (number) => `受理编号 ${number}`,
  takenBack: (date) => `（${day(date)}撤回了）`,
  quoted: (text) => `“${text}”`,
  gap: (days) => `${days}天没有动静`,
  earlier: (count, id) => `……更早还有${count}条：complain show ${id} --json`,
  moreLines: (count, id) => `……还有${count}行：complain show ${id} --json`,
  recordTitle: '对方表现',
  record: (record) => sentences(record).join(''),
  lastDays: '最后期限',
  daysLeft: (days) => (days < 0 ? '已过' : days === 0 ? '今天就是最后一天' : `还剩${days}天`),
  sureness: ({ how, confidence }) =>
    [
      ...(how === 'exactly' ? [] : [how === 'cautiously' ? '按最早的算法' : '也可能更早']),
      ...(confidence === 'high' ? [] : ['未核实']),
    ].join('，'),
  routeOpened: '已申请',
  unsent: (kinds, date) => `${day(date)}写好了，还没发：${kinds}。`,
};

function sentences({ asked, answered, ...record }: BrandRecord): string[] {
  const { firstAnswer, movedToMessages, offered, askedAgain, silences } = record;
  return [
    ...(asked && !answered ? ['到现在还没有回复。'] : []),
    ...(firstAnswer === null ? [] : [`${after(firstAnswer)}第一次回复。`]),
    ...(movedToMessages === null ? [] : [`${after(movedToMessages)}转到私信。`]),
    ...(offered === null ? [] : [`${after(offered)}第一次给出办法。`]),
    ...promised(record.promises),
    ...(askedAgain === 0 ? [] : [`给过的资料又问了${askedAgain}次。`]),
    ...(silences === 0 ? [] : [`有${silences}次没人回复。`]),
  ];
}

function promised({ made, kept, broken }: BrandRecord['promises']): string[] {
  if (made === 0) return [];
  if (kept + broken === 0) return [`答应过${made}次，还没有兑现。`];
  return [`答应过${made}次，${kept === 0 ? '一次也没兑现' : `兑现了${kept}次`}。`];
}

/** 两天以内按小时说：隔夜回复和马上回复不是一回事。 */
function after({ hours, days }: Span): string {
  if (hours !== null && hours < 1) return '不到一小时';
  if (hours !== null && hours < 48) return `${hours}小时后`;
  return days === 0 ? '当天' : days === 1 ? '第二天' : `${days}天后`;
}
