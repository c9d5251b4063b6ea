import type { Labels } from '../labels.ts';

export const evidence: Labels['evidence'] = {
  'order-confirmation': {
    label: '订单确认邮件或收据',
    why: 'PayPal 和发卡银行最先要它：证明你买了什么、哪天买的。',
  },
  'bank-statement': {
    label: '银行卡或 PayPal 账单',
    why: '证明谁在哪天扣了多少钱。其他账目请遮住。',
  },
  emails: {
    label: '和商家往来的邮件',
    why: '发卡银行要看你是不是先找过商家、哪天找的。',
  },
  'chat-screenshots': {
    label: '和商家的聊天截图',
    why: '平台会看聊天里怎么说的；聊天记录随时可能消失。',
  },
  'product-page': {
    label: '商品页面截图',
    why: '证明商家当初怎么写的。页面会改，今天就存下来。',
  },
  'price-screenshot': {
    label: '价格或结账页面截图',
    why: '证明哪天给你看的是什么价格。',
  },
  'policy-page': {
    label: '商家规则页面截图',
    why: '写明你下单时的退货期限、费用和条件。',
  },
  'size-chart': {
    label: '尺码表截图',
    why: '证明你是照着商家给的尺寸选的。',
  },
  'problem-photos': {
    label: '问题照片',
    why: '商家和 PayPal 都靠它判断。拍一张近的，再拍一张全貌。',
  },
  'problem-video': {
    label: '问题视频',
    why: '有些毛病照片拍不出来，比如用着突然停了。',
  },
  'packaging-photos': {
    label: '外箱和内包装照片',
    why: '平台会要：能看出是不是路上弄坏的。',
  },
  'whole-order-photo': {
    label: '收到的所有东西的合照',
    why: '一眼看出到了什么、少了什么。箱子也拍进去。',
  },
  'measurement-photo': {
    label: '量尺寸或尺码标的照片',
    why: '照片里有具体数字，比说“偏小”更有说服力。',
  },
  'condition-photos': {
    label: '商品没用过、吊牌还在的照片',
    why: '商家常用“用过”“没吊牌”拒绝退货，照片能说清楚。',
  },
  'label-photo': {
    label: '快递面单照片',
    why: '证明就是这个订单的包裹。上面有你的住址，别公开发。',
  },
  'serial-number-photo': {
    label: '序列号照片',
    why: '品牌靠它查保修和来源。可能被别人冒用，别公开发。',
  },
  'unboxing-video': {
    label: '没剪辑过的开箱视频',
    why: '淘宝、速卖通会要：证明拆开时就是这样。',
  },
  'tracking-page': {
    label: '物流页面截图',
    why: 'PayPal 和发卡银行靠它看包裹哪天寄出、到了哪里。',
  },
  'delivery-photo': {
    label: '快递的送达照片或签收记录',
    why: '能看出包裹放在了哪里、谁签收的。',
  },
  'carrier-statement': {
    label: '快递公司的书面答复',
    why: '快递公司自己写了“丢失”，商家就很难不认。',
  },
  'return-receipt': {
    label: '退货的寄件凭证',
    why: '证明你按时寄回了，路上丢了也说得清。',
  },
  'return-tracking': {
    label: '退货的物流记录',
    why: '证明退货哪天送到，发卡银行会要。',
  },
  'refund-notice': {
    label: '退款通知或书面承诺',
    why: '说好的退款没到时，发卡银行会要它。',
  },
  'cancellation-notice': {
    label: '取消通知（要看得到日期）',
    why: '发卡银行会要：看日期就知道哪些钱本该退给你。',
  },
  'customs-bill': {
    label: '海关或快递的税费单',
    why: '写明谁收的、收了多少、按多少价值申报的。',
  },
  'warranty-terms': {
    label: '保修卡或保修条款',
    why: '写明保多久、在哪些国家有效、哪些毛病管修。',
  },
  'expert-report': {
    label: '维修店或专业机构的报告',
    why: '商家不认的时候，PayPal 和银行会看第三方怎么说。',
  },
  'account-notice': {
    label: '账户通知（锁定、登录等）',
    why: '写明账户哪天出了什么事、对方给了什么原因。',
  },
};
