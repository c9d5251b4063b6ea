/** Words around a brand's name that say nothing about which brand it is. */
const english = new Set(
  (
    'official store stores shop shops online onlineshop website site web app page account support help helpdesk ' +
    'customer customers service services care team order orders refund refunds return returns delivery complaint ' +
    'complaints contact twitter outlet inc ltd llc gmbh the my from at brand company ' +
    'shoes shoe sneakers trainers clothing clothes jeans jacket bag bags watch watches jewelry jewellery ' +
    'headphones earphones laptop laptops phone phones camera cameras tv'
  ).split(' '),
);

/** Usual endings after a Chinese name, longest first: 官网, 旗舰店 … and the goods. */
const chinese = (
  '官方旗舰店 海外旗舰店 品牌旗舰店 官方商城 官方网站 官方客服 官方账号 人工客服 在线客服 购物网站 旗舰店 专卖店 专营店 免税店 ' +
  '海外购 全球购 国际版 海外版 国际站 客服部 公众号 小程序 自营店 官网 官方 客服 售后 网店 门店 商店 商城 网站 平台 公司 集团 品牌 ' +
  '海淘 代购 自营 奥莱 海外 国际 订单 退款 退货 投诉 快递 购物 总部 账号 ' +
  '运动鞋 跑步鞋 篮球鞋 跑鞋 球鞋 鞋子 包包 手机 电脑 耳机 手表 香水 口红 化妆品 护肤品 珠宝 首饰 衣服 服装 音响 相机 ' +
  '的 店 站 版 区'
).split(' ');

export const isNoise = (word: string): boolean => english.has(word);

/** The Chinese word without its usual ending, or null where it has none or nothing but it. */
export function withoutEnding(word: string): string | null {
  const ending = chinese.find((suffix) => word.length > suffix.length + 1 && word.endsWith(suffix));
  return ending === undefined ? null : word.slice(0, -ending.length);
}

/** The Chinese word without 官方 or the like before it, or null. */
export function withoutOpening(word: string): string | null {
  const opening = ['官方', '品牌', '海淘', '代购', '正品'].find(
    (start) => word.length > start.length + 1 && word.startsWith(start),
  );
  return opening === undefined ? null : word.slice(opening.length);
}
