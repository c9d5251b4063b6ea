import { formatWeekday } from '../../core/time/format-weekday.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import type { HomeWords } from './home.ts';

export const home: HomeWords = {
  dueSince: (date, today) => (date === today ? '今天该做' : `${day(date, today)}起该做`),
  onDay: (date, today) => (date === today ? '今天晚些时候' : day(date, today)),
  next: (date) => `下次：${date}`,
  dueLine: (when, action, isUnsent) => `${when}：${action}${isUnsent ? '（写好了，还没发）' : ''}`,
  unsent: (date) => `${formatWeekday(date, { language: 'zh' })}写好了，还没发`,
  separator: '；',
  listHead: ['投诉', '品牌', '问题', '进度', '该做什么'],
  title: (due, open) =>
    open === 0
      ? '没有进行中的投诉。'
      : due === 0
        ? `现在没有要做的事。进行中的投诉有${open}个。`
        : `现在该处理的投诉有${due}个${due === open ? '' : `（进行中共${open}个）`}。`,
  more: (count, due) => `还有${count}个${due === 0 || due === count ? '' : `（${due}个现在该处理）`}：complain list`,
  damaged: (count) => `有${count}个投诉读不出来。是哪些、为什么：complain list`,
  whatNow: '现在做什么？',
  doNow: (id, action) => `${id}：${action}`,
  choose: '选一个投诉',
  readAnswer: '看懂他们的回复',
  openNew: '新建投诉',
  goOn: (unfinished) => (unfinished === 1 ? '接着填上次没填完的' : `接着填没填完的（共${unfinished}份）`),
  listAll: '列出所有投诉',
  leave: '退出',
  whichCase: '哪个投诉？（输入文字可以查找）',
  whatWith: (id) => `${id}：现在做什么？`,
  tell: '说说后来怎么样了，拿下一份文案',
  see: '看整个投诉',
};

/** 不是今年的才写年份。 */
const day = (date: PlainDate, today: PlainDate): string =>
  formatWeekday(date, { language: 'zh', year: date.slice(0, 4) !== today.slice(0, 4) });
