import type { UnknownLastDay } from '../../core/routes/last-days.ts';
import type { Way } from '../../core/routes/way.ts';

/** 用在句子中间：“PayPal 的最后期限是……”。 */
export const lastDayOf: Record<Way, string> = {
  'paypal-dispute': ' PayPal 的最后期限',
  chargeback: '银行退单（拒付）的最后期限',
  'afterpay-dispute': ' Afterpay 的最后期限',
  'a-to-z-claim': '亚马逊 A-to-z 索赔的最后期限',
};

export const opening: Record<Way, string> = {
  'paypal-dispute': '发起争议',
  chargeback: '向银行申请退单',
  'afterpay-dispute': '发起争议',
  'a-to-z-claim': '申请索赔',
};

export const asked: Record<Way, string> = {
  'paypal-dispute': ' PayPal',
  chargeback: '银行',
  'afterpay-dispute': ' Afterpay',
  'a-to-z-claim': '亚马逊',
};

export const needed: Record<UnknownLastDay['needs'][number], string> = {
  'paid-with': '付款方式',
  'paid-on': '付款日期',
  'expected-by': '预计送达日期',
  'delivered-on': '签收日期（走转运的话，是转运仓签收的日期）',
  'contacted-on': '第一次联系卖家的日期',
};

export const wayNames: Record<Way, string> = {
  'paypal-dispute': 'PayPal 争议',
  chargeback: '银行退单（拒付）',
  'afterpay-dispute': 'Afterpay 争议',
  'a-to-z-claim': '亚马逊 A-to-z 索赔',
};
