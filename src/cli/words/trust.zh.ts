import type { Caution } from '../../core/brands/cautions.ts';
import type { TrustReason } from '../../core/brands/trust.ts';
import { spaced, tidy } from '../../core/drafts/typography.ts';

type CautionFacts = { brand: string; others: readonly string[]; helpPage: string | null };

/** 一个账号可不可信，写在账号后面。 */
export function trust(reason: TrustReason): string {
  switch (reason.code) {
    case 'blocked':
      return `不要用：${retiredWhys[reason.why]}${now(reason.renamedTo)}`;
    case 'closed':
      return '已关闭，不要用';
    case 'renamed':
      return `已改名，不要用${now(reason.renamedTo)}`;
    case 'no-human-answers':
      return '只发链接，没有人看';
    case 'confirmed':
      return '你已核对';
    case 'given':
      return '未核实：你自己填的';
    case 'seen':
      return `最近查到：${reason.on}`;
    case 'seen-long-ago':
      return `最近查到：${reason.on}，很久了`;
    case 'never-dated':
      return '没有查到日期';
    case 'high':
      return '来源可靠';
    case 'medium':
      return '未核实：只有一个来源';
    case 'low':
      return '未核实：没有可靠来源';
  }
}

const retiredWhys = {
  renamed: '已改名',
  closed: '已关闭',
  invented: '从来不是他们的账号',
  protest: '是抗议者的账号',
  'not-support': '不是客服',
} as const;

const now = (renamedTo: string | null): string => (renamedTo === null ? '' : `，现在是 @${renamedTo}`);

/** 联系这个品牌之前要知道的事。 */
export const caution = (code: Caution, facts: CautionFacts): string => tidy('zh', sentence(code, facts));

function sentence(code: Caution, { brand: name, others, helpPage }: CautionFacts): string {
  const brand = spaced('zh', name);
  const page = helpPage === null ? '品牌官网的帮助页面' : ` ${helpPage} `;
  switch (code) {
    case 'company-gone':
      return `${brand}好像已经停业：今天就去发起付款争议，不要等回复。`;
    case 'left-x':
      return `${brand}已经不用 X 了：请用${page}和邮件。`;
    case 'not-on-x':
      return `2025年的一份名单里，${brand} 没有 X 账号：请到官网确认，或者用${page}。`;
    case 'may-have-left-x':
      return `${brand}还在不在 X，说法不一：请先到官网确认。`;
    case 'no-human-answers':
      return `${brand}在 X 上只发链接，没有人看：请同时用${page}。`;
    case 'fake-accounts-seen':
      return `有人冒充${brand}回复投诉的人。只回复这里列出的账号。`;
    case 'in-app-only':
      return `${brand}只在应用里处理：请在应用里也投诉一次，并截图。`;
    case 'form-only':
      return `${brand}只通过表单处理：请打开${page}，把邮件内容贴进去。`;
    case 'contact-the-shop':
      return `${brand}是替卖家办事的：要投诉的是卖给你东西的那家店。`;
    case 'contact-the-creator':
      return `在${brand}上，欠你东西的是项目发起人：请先联系发起人。`;
    case 'contact-the-card-issuer':
      return `${brand}的问题要找发卡银行：请先打电话给银行。`;
    case 'news-account':
      return `${brand}的这个账号只发新闻，不管售后：请同时用${page}。`;
    case 'use-help-page':
      return `找${brand}更好的办法是${page}。`;
    case 'country-accounts-differ':
      return `${brand}每个国家的账号不一样：请到你下单的那个国家的官网看哪个是对的。`;
    case 'group-account':
      return `这个账号同时管集团的几个品牌：请说明是${brand}。`;
    case 'handle-may-have-changed':
      return `${brand}的账号可能改名了：请到官网确认。`;
    case 'company-changed':
      return `${brand}最近被收购、合并或改名：写之前先看看官网。`;
    case 'from-memory':
      return `${brand}的账号没有来源可查：请先到官网确认。`;
    case 'machine-list-only':
      return `${brand}的账号只出现在像是机器生成的名单里：请先到官网确认。`;
    case 'main-account-only':
      return `没有查到${brand}的客服账号：帖子会发给品牌主账号。`;
    case 'not-to-confuse':
      return `不要和 ${others.join('、')} 弄混。`;
  }
}
