import { beforeDrafts } from './before-drafts.zh.ts';
import { config } from './config.zh.ts';
import { followup } from './followup.zh.ts';
import { help } from './help.zh.ts';
import { home } from './home.zh.ts';
import { labels } from './labels.zh.ts';
import { mail } from './mail.zh.ts';
import { mistake } from './mistakes.zh.ts';
import { prompts } from './prompts.zh.ts';
import { qr } from './qr.zh.ts';
import { questions } from './questions.zh.ts';
import { read } from './read.zh.ts';
import { remind } from './remind.zh.ts';
import { result } from './result.zh.ts';
import { routes } from './routes.zh.ts';
import { screens } from './screens.zh.ts';
import { selfChecks } from './self-checks.zh.ts';
import { timeline } from './timeline.zh.ts';
import { told } from './told.zh.ts';
import { caution, trust } from './trust.zh.ts';
import { openRoute } from './waiting.zh.ts';
import { warning } from './warnings.zh.ts';
import { wayNames } from './ways.zh.ts';
import type { Words } from './words.ts';

export const words: Words = {
  language: 'zh',
  labels,
  mistake,
  warning,
  caution,
  trust,
  role: { support: '客服账号', main: '品牌主账号' },
  next: {
    'publish-post': '发布公开帖。',
    'send-email': '发送邮件。',
    'call-bank': '先打电话给银行，再发邮件。',
    'look-for-answer': '看看他们有没有回复。',
    'tell-answer': '把他们的回复告诉 complain，拿回复文案。',
    'send-public-post': '发布公开帖。',
    'send-direct-message': '发送私信。',
    'send-reply': '发送回复。',
    'send-supervisor-request': '发消息请主管处理。',
    'send-public-follow-up': '发布公开跟进。',
    'send-closing-post': '发布收尾帖。',
    'send-instagram-message': '在 Instagram 上发私信。',
    'check-promise': '看看他们答应的事办了没有。',
    'check-wait': '看看他们让你等的事有结果没有。',
  },
  openRoute,
  questions,
  selfChecks,
  beforeDrafts,
  screens,
  result,
  home,
  help,
  config,
  mail,
  prompts,
  qr,
  told,
  followup,
  read,
  routes,
  remind,
  timeline,
  wayNames,
};
