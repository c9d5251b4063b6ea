import { spaced, tidy } from '../../core/drafts/typography.ts';
import type { RemindWords } from './remind.ts';
import { lastDayIs } from './waiting.zh.ts';
import { lastDayOf, opening } from './ways.zh.ts';

export const remind: RemindWords = {
  title: {
    next: (brand, action) => tidy('zh', `${spaced('zh', brand)}：${action.replace(/。$/, '')}`),
    'safe-day': (brand, { way }) => tidy('zh', `${spaced('zh', brand)}：还没解决的话，今天就${opening[way]}`),
    'last-day': (brand, { way }) => tidy('zh', `${spaced('zh', brand)}：今天是${lastDayOf[way]}`),
    over: (brand) => tidy('zh', `${spaced('zh', brand)}：这一条不用管了`),
  },
  about: (item, caseId) => `${item}（投诉 ${caseId}）`,
  run: (command) => `到 complain 的文件夹里输入：${command}`,
  lastDay: (lastDay) => tidy('zh', `${lastDayIs(lastDay)}。来源：${lastDay.source}`),
  onceOpen: (command) => `申请好以后，记下来：${command}`,
  written: (file) => `已写入：${file}`,
  howTo: (command) =>
    `苹果日历和 Outlook：直接打开。Google 日历：在“设置”里选“导入”。情况有变化？再运行一次 ${command}，重新导入，原来的提醒会跟着更新。`,
  nothing: '没有需要提醒的事。',
  onlyOver: (file) => `没有需要提醒的事了。把 ${file} 再导入一次，原来的提醒就会取消。`,
  offer: { message: '现在就在日历里打开吗？', open: '打开', later: '先不打开' },
  opened: '已打开。日历会先问你，再加进去。',
  notOpened: '这里打不开日历，请自己导入这个文件。',
};
