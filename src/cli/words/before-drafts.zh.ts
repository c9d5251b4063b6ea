import { formatWeekday } from '../../core/time/format-weekday.ts';
import type { BeforeDraftsWords } from './before-drafts.ts';

export const beforeDrafts: BeforeDraftsWords = {
  canUseX: {
    title: '你能打开 X（推特），并且有账号吗？',
    yes: '能，有账号',
    no: '打不开，或者没有账号',
  },
  selfCheck: {
    title: '发出之前，先看一眼',
    notThat: '看过了，问题还在',
    lookFirst: '我先去看看（回答会留着）',
    thatWasIt: '看过了，原因就在这里',
    wayOn: (way) => `那就好办了：${way}\n什么都没有发出。`,
  },
  adviceTitle: '有一件事要先做',
  bank: { done: '已经打过银行电话了', first: '我先打电话（回答会留着）' },
  dispute: { done: '已经发起了，或者等下就去', first: '我先去发起（回答会留着）' },
  carrier: { done: '已经问过快递了，或者等下就问', first: '我先去问快递（回答会留着）' },
  neverContacted: {
    email: (comeBackOn) => `先发邮件（${formatWeekday(comeBackOn, { language: 'zh' })}再来）`,
    post: '还是直接发帖',
  },
};
