import { CURRENCIES } from './currencies.ts';
import { currencyOf } from './currency-of.ts';

/**
 * The currencies that a sign or word may stand for, likeliest first. The shop's own counts where it is among them;
 * `elsewhere` are those to ask about in other shops, all unless said.
 */
type Sign = { may: readonly string[]; elsewhere?: readonly string[] };

const one = (code: string): Sign => ({ may: [code] });

const dollars: Sign = {
  may: 'USD CAD AUD HKD SGD NZD TWD MXN BRL ARS CLP COP UYU BND JMD'.split(' '),
  elsewhere: ['USD', 'CAD', 'AUD', 'HKD'],
};
const yen: Sign = { may: ['CNY', 'JPY'] };
const yuan: Sign = { may: ['CNY', 'HKD', 'TWD', 'MOP'], elsewhere: ['CNY'] };
const kroner: Sign = { may: ['SEK', 'NOK', 'DKK', 'ISK'] };
const rupees: Sign = { may: ['INR', 'PKR', 'LKR', 'NPR'] };
const pesos: Sign = { may: ['MXN', 'PHP', 'CLP', 'COP', 'ARS', 'UYU', 'DOP'], elsewhere: ['MXN', 'PHP', 'CLP', 'COP'] };

/** Words for one currency, in small letters and without spaces and full stops. */
const words: Readonly<Record<string, string>> = {
  USD: 'us$ usdollar usdollars 美元 美金 美刀',
  CAD: 'c$ ca$ cad$ 加元 加币 加拿大元',
  AUD: 'a$ au$ aud$ 澳元 澳币 澳大利亚元',
  NZD: 'nz$ 纽币 纽元 新西兰元',
  HKD: 'hk$ 港币 港元 港纸 港幣',
  TWD: 'nt$ ntd 台币 新台币 台幣 新台幣',
  SGD: 's$ sg$ 新币 新加坡元 坡币',
  MXN: 'mx$ mex$',
  BRL: 'r$ reais',
  EUR: '€ euro euros 欧元 欧 歐元',
  GBP: '£ pound pounds quid 英镑 镑 英鎊 stg',
  JPY: '円 jp¥ yen 日元 日币 日圆 日幣',
  CNY: 'cn¥ rmb yuan renminbi cnh 人民币 人民幣 块人民币 元人民币 圆',
  KRW: '₩ won 韩元 韩币 韓元',
  INR: '₹ 印度卢比',
  RUB: '₽ руб рублей rubles roubles 卢布',
  THB: '฿ baht 泰铢',
  VND: '₫ đ dong 越南盾',
  MYR: 'rm ringgit 马币 令吉 林吉特',
  IDR: 'rp rupiah 印尼盾',
  PHP: '₱ 菲律宾比索',
  PLN: 'zł zl zloty',
  CZK: 'kč',
  HUF: 'ft forint',
  RON: 'lei leu',
  CHF: 'fr sfr francs 瑞郎 瑞士法郎',
  SEK: '瑞典克朗',
  NOK: '挪威克朗',
  DKK: '丹麦克朗',
  TRY: '₺ tl 土耳其里拉',
  ILS: '₪ nis',
  AED: 'dhs dh 迪拉姆',
  SAR: 'sr',
  ZAR: 'r rand',
  UAH: '₴',
  KZT: '₸',
  MOP: 'mop$ 澳门元 澳门币 葡币',
  KWD: 'kd 科威特第纳尔',
};

const signs = new Map<string, Sign>([
  ...CURRENCIES.map((code): [string, Sign] => [code.toLowerCase(), one(code)]),
  ...Object.entries(words).flatMap(([code, list]) => list.split(' ').map((word): [string, Sign] => [word, one(code)])),
  ...['$', 'dollar', 'dollars', '刀'].map((word): [string, Sign] => [word, dollars]),
  ...['元', '块', '块钱', '塊', '元整'].map((word): [string, Sign] => [word, yuan]),
  ...['kr', '克朗', 'kronor', 'kroner'].map((word): [string, Sign] => [word, kroner]),
  ...['rs', 'rupee', 'rupees', '卢比'].map((word): [string, Sign] => [word, rupees]),
  ...['peso', 'pesos', '比索'].map((word): [string, Sign] => [word, pesos]),
  ['¥', yen],
]);

/** What a sign or word may mean in a shop of the country, likeliest first; null for what is no currency. */
export function meanings(
  word: string,
  country: string | null,
): { likely: readonly string[]; all: readonly string[] } | null {
  const sign = signs.get(word.toLowerCase().replace(/[\s.]/g, ''));
  if (sign === undefined) return null;
  const local = country === null ? null : currencyOf(country);
  const { may, elsewhere = may } = sign;
  if (local === null) return { likely: elsewhere, all: may };
  if (may.includes(local)) return { likely: ownCurrencies(sign, local), all: may };
  // Shops of other countries that write a bare $ mean the American one.
  return { likely: sign === dollars ? ['USD'] : elsewhere, all: may };
}

/** The pesos of Latin America share the sign with the dollar their shops also quote; 元 is also said of yuan everywhere. */
function ownCurrencies(sign: Sign, local: string): readonly string[] {
  if (sign === dollars && ['MXN', 'ARS', 'CLP', 'COP', 'UYU'].includes(local)) return [local, 'USD'];
  return sign === yuan && local !== 'CNY' ? [local, 'CNY'] : [local];
}
