import { formatWeekday } from '../../core/time/format-weekday.ts';
import type { PlainDate } from '../../core/time/plain-date.ts';
import type { ScreenWords } from './screens.ts';

export const answers: ScreenWords['answers'] = {
  brand: '品牌',
  problem: '问题',
  detail: '描述',
  remedies: '诉求',
  item: '商品',
  order: '订单',
  amount: '金额',
  claim: '有争议的金额',
  boughtFrom: '购买渠道',
  sellerCountry: '店铺所在国家',
  paidWith: '付款方式',
  paidOn: '付款日期',
  shippedTo: '收货方式',
  neededBy: '需要的日期',
  contacts: '联系记录',
  reference: '受理编号',
  evidence: '证据',
  name: '姓名',
  accountEmail: '订单邮箱',
  postcode: '邮编',
  country: '国家或地区',
  timeZone: '时区',
  canUseX: '能不能用 X',
  tone: '语气',
  draftLanguage: '文案语言',
  showOrder: '公开的订单号',
  hashtags: '话题标签',
  confirmedAccounts: '你核对过的账号',
};

/** A line of the timeline. */
export const event: ScreenWords['event'] = (event, { draftKinds, situations }) => {
  switch (event.kind) {
    case 'opened':
      return '新建投诉';
    case 'drafted':
      return `写好文案：${event.drafts.map(({ kind }) => draftKinds[kind]).join('、')}`;
    case 'sent':
      return `已发出：${draftKinds[event.draft.kind]}`;
    case 'answered':
      return `他们回复了${by(event)}`;
    case 'promised':
      return `${situations.promised}${until(event)}${by(event)}`;
    case 'situation':
      return `${situations[event.situation]}${until(event)}${by(event)}`;
    case 'note':
      return `备注：${event.text}`;
    case 'route-opened':
      return `已走其他渠道：${event.route}`;
    case 'corrected':
      return `改了答案：${Object.keys(event.answers)
        .map((field) => answers[field as keyof typeof answers])
        .join('、')}`;
    case 'closed':
      return '已结束';
    case 'undo':
      return '已撤回';
  }
};

const by = ({ by }: { by?: string }): string => (by === undefined ? '' : `（@${by}）`);
const until = ({ until }: { until?: PlainDate }): string =>
  until === undefined ? '' : `，说${formatWeekday(until, { language: 'zh' })}前`;
