import { spaced, tidy } from '../../core/drafts/typography.ts';
import { formatMoney } from '../../core/money/money.ts';
import { formatWeekday } from '../../core/time/format-weekday.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import type { Advice } from '../../core/triage/advice.ts';
import type { Carrier } from '../../core/triage/carriers.ts';
import type { DisputeRoute } from '../../core/triage/dispute-rules.ts';
import type { PaymentLastDay } from '../../core/triage/payment-window.ts';

/** 第一次发出之前，或者同时要做的事。用不了 X 的人，不会看到发帖的字样。 */
export const advice = (found: Advice): string => tidy('zh', sentences(found));

function sentences(found: Advice): string {
  switch (found.code) {
    case 'not-my-charge':
      return '这笔钱不是你付的：先打电话给银行，把卡冻结。不要公开发帖。';
    case 'deadline-passed':
      return `按最早的算法，${ways[found.deadline.route]}的最后期限是${day(found.deadline.lastDay)}，已经过了。今天还是去问一下${askedAt[found.deadline.route]}：有的是从更晚的日子算起。`;
    case 'deadline-near':
      return `${lastDay(found.deadline, daysAhead(found.daysLeft))}现在就去办，不用等对方回复：跟商家沟通，期限照样在走。`;
    case 'dispute-today':
      return `${spaced('zh', found.shop)}不在品牌名录里，你联系过，没有人回。这不等于店有问题，但今天就去发起付款争议，不要等回复。${found.deadline === null ? '怎么办，问 PayPal 或你的银行。' : lastDay(found.deadline)}`;
    case 'large-sum':
      return `${formatMoney(found.sum, 'zh')}不是小数目：别只等品牌回复：平台索赔和付款争议选一条，现在就去申请，两条不要同时走。${found.deadline === null ? '顺便问清最后期限。' : lastDay(found.deadline)}`;
    case 'email-only':
      return `全部用邮件办：写好的邮件可以直接发。${deadlineToNote(found.deadline)}`;
    case 'never-contacted':
      return `你还没有联系过品牌。今天先发邮件，没人回的话，${formatWeekday(found.comeBackOn, { language: 'zh' })}再来。`;
    case 'ask-carrier':
      return found.tracked === null
        ? '到快递公司的查询页面查一下，再请他们查件。回复要留好：商家和银行都会要。'
        : `从单号看是${spaced('zh', carriers[found.tracked.carrier])}：到 ${found.tracked.page} 查一下，再请他们查件。回复要留好：商家和银行都会要。`;
  }
}

const day = (date: PlainDate): string => formatWeekday(date, { language: 'zh', year: true });

const lastDay = ({ route, lastDay: date, confidence }: PaymentLastDay, ahead = ''): string =>
  `${ways[route]}的最后期限是${day(date)}${ahead}${
    confidence === 'high' ? '' : `（按最早的算法，准确的日子要问${askedAt[route]}）`
  }。`;

const daysAhead = (days: number): string => (days === 0 ? '，就是今天' : days === 1 ? '，就是明天' : `，还有${days}天`);

function deadlineToNote(deadline: PaymentLastDay | 'ask' | null): string {
  if (deadline === null) return '';
  return deadline === 'ask'
    ? '再问问收款方、PayPal 或银行，哪天之前可以发起争议，把那天记下来。'
    : `${lastDay(deadline)}请记下来。`;
}

const ways: Record<DisputeRoute, string> = {
  'paypal-dispute': ' PayPal 争议',
  chargeback: '银行退单（拒付）',
  'afterpay-dispute': ' Afterpay 争议',
};

const askedAt: Record<DisputeRoute, string> = {
  'paypal-dispute': ' PayPal',
  chargeback: '银行',
  'afterpay-dispute': ' Afterpay',
};

const carriers: Record<Carrier, string> = {
  ups: 'UPS',
  usps: '美国邮政（USPS）',
  'sf-express': '顺丰',
  cainiao: '菜鸟',
  'china-post': '中国邮政',
  'hongkong-post': '香港邮政',
  'chunghwa-post': '中华邮政',
  'japan-post': '日本邮政',
  'korea-post': '韩国邮政',
  singpost: '新加坡邮政',
  'australia-post': '澳大利亚邮政',
  'canada-post': '加拿大邮政',
  'royal-mail': '英国皇家邮政',
  'deutsche-post': '德国邮政或 DHL',
  'la-poste': '法国邮政',
};
