import type { GlossesOf } from '../glosses.ts';
import { spanOf, timeOf } from './values.zh.ts';

export const waiting: GlossesOf<'waiting' | 'escalation' | 'parcel'> = {
  'please-wait': (values) => (timeOf(values) === null ? '让你再等等，没有给出日期。' : `让你等：${timeOf(values)}。`),
  'allow-days': (values) =>
    values.span !== null
      ? `说需要${spanOf(values.span)}。`
      : timeOf(values) === null
        ? '说需要一些时间，没说多久。'
        : `说需要的时间：${timeOf(values)}。`,
  'answer-within': (values) => (timeOf(values) === null ? '说会回复你，没说哪天。' : `说会回复你：${timeOf(values)}。`),
  'get-back-soon': (values) =>
    timeOf(values) === null ? '说会再联系你，没有给出日期。' : `说会再联系你：${timeOf(values)}。`,
  'will-update': '说有进展会告诉你。没给日期，可以请他们说个日子。',
  'looking-into': '说正在查或会去查。还没有结果。',
  'awaiting-others': '说在等别的部门或快递回话。',
  'in-progress': '说还在处理中。',
  'high-volume': '说现在人多或旺季，会比平时慢。',
  'opening-hours': '说的是上班时间。不在这段时间里不会有人回。',
  'no-date-yet': '说给不出具体时间。',
  expedite: '说会优先或加快处理。没有保证。',
  'check-back': '到时候还没消息，让你再找他们。把日子记下来。',
  'not-guaranteed': '他们不作保证。',
  'we-will-call': '说会打电话给你。电话里也不要报验证码和卡号；可以请他们改用文字。',
  escalated: '说已经往上报了。可以问清报给谁、什么时候有答复。',
  'passed-on': '说已经转给别的部门。可以问清转给谁、什么时候有答复。',
  'feedback-passed': '说会把意见转达。这不是在处理你的订单。',
  'case-opened': ({ reference }) => `说已经立案、开工单或发起查询。${reference === null ? '没给编号就要一个。' : ''}`,
  'reference-given': ({ reference }) =>
    reference === null ? '提到了编号。' : `给了编号：${reference}。以后每次都带上。`,
  'specialist-will-contact': '说会有专员或主管来处理。',
  'no-supervisor': '说不能转给主管，或主管也是同样答复。',
  'awaiting-approval': '说还要等批准。',
  'carrier-responsible': '说是快递的问题或责任。你是和卖家买的，可以请卖家去和快递交涉。',
  'with-carrier': '说包裹已经在快递手里。',
  'carrier-investigates': '说已联系快递，或快递正在查。问清什么时候有结果。',
  'in-transit': '说包裹还在路上。',
  'out-for-delivery': '说在派送，或派送过。',
  'expected-on': (values) => (timeOf(values) === null ? '说了预计什么时候到或发。' : `说预计时间：${timeOf(values)}。`),
  shipped: '说已经发货。没给单号就要一个。',
  'will-ship': (values) => (timeOf(values) === null ? '说会发货，没说哪天。' : `说会发货：${timeOf(values)}。`),
  'tracking-given': '给了物流单号或查询方法。',
  'tracking-stale': '说物流信息没有更新，或更新会慢。',
  'customs-holds': '说卡在海关。可以请他们说明缺什么、谁去办。',
  'duties-yours': '说关税和税费由你付。看下单页面当时怎么写的。',
  lost: '说包裹丢了或可能丢了。接下来该补发或退款，可以直接要。',
  'sent-back': '说包裹退回去了，或在退回路上。可以要重发或退款。',
  'look-around': '让你在家附近、邻居、快递柜找找。找过就照实说，并要求查签收证明。',
  'address-wrong': '说地址有误或不完整。核对下单时填的地址。',
  'weather-or-peak': '说因为天气、罢工或节假日会慢一些。',
  'out-of-stock': '说没货了。可以要退款。',
  'signature-needed': '说要签收。',
  'several-parcels': '说分几个包裹寄，可能不是一起到。',
};
