import type { Row } from './row.ts';

export const chatId: readonly Row[] = [
  { typed: '微信zhangsan88', seen: '微信***' },
  { typed: '微信号：zhangsan', seen: '微信号：***' },
  { typed: '加我微信：li_wei', seen: '加我微信：***' },
  { typed: '加v zhangsan88', seen: '加v ***' },
  { typed: 'vx：abc12345', seen: 'vx：***' },
  { typed: 'wx abc12345，谢谢', seen: 'wx ***，谢谢' },
  { typed: 'v信 abc_12345', seen: 'v信 ***' },
  { typed: 'QQ 12345678', seen: 'QQ ***' },
  { typed: 'QQ号：12345678', seen: 'QQ号：***' },
  { typed: 'my WeChat ID is zhangsan', seen: 'my WeChat ID is ***' },
  { typed: 'WeChat: zhangsan', seen: 'WeChat: ***' },
  { typed: 'Telegram @zhang_w', seen: 'Telegram ***' },
  { typed: 'Telegram: zhangw', seen: 'Telegram: ***' },
  { typed: 'WhatsApp me: zhang88', seen: 'WhatsApp me: ***' },
  { typed: 'Line id: zhang.wei', seen: 'Line id: ***' },
  { typed: 'wxid_a1b2c3d4e5', seen: '***' },
  { typed: 'https://t.me/zhangsan', seen: '***' },
  { typed: 'wa.me/8613800138000', seen: '***' },
  { typed: 'ＷｅＣｈａｔ：ｚｈａｎｇｓａｎ８８', seen: 'ＷｅＣｈａｔ：***' },
  {
    typed: 'Telegram @BrandHelp never answers',
    seen: 'Telegram @BrandHelp never answers',
    with: { accounts: ['@BrandHelp'] },
  },
];
