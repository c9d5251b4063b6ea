import { beforeDrafts } from './before-drafts.zh.ts';
import { config } from './config.zh.ts';
import { help } from './help.zh.ts';
import { labels } from './labels.zh.ts';
import { mail } from './mail.zh.ts';
import { mistake } from './mistakes.zh.ts';
import { prompts } from './prompts.zh.ts';
import { qr } from './qr.zh.ts';
import { questions } from './questions.zh.ts';
import { result } from './result.zh.ts';
import { screens } from './screens.zh.ts';
import { selfChecks } from './self-checks.zh.ts';
import { caution, trust } from './trust.zh.ts';
import { warning } from './warnings.zh.ts';
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
  },
  questions,
  selfChecks,
  beforeDrafts,
  screens,
  result,
  help,
  config,
  mail,
  prompts,
  qr,
};
