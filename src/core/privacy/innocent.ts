import { follows, type Place, precedes } from './matching.ts';

/** A day or moment written in digits, in any usual order, also after a short word: 2026-11-02, 20261102, on 11/02/2026. */
export function isDate(id: string): boolean {
  const digits = id.replace(/^[A-Za-z]{2,5} /, '');
  return dateForms.some((form) => form.test(digits));
}

const month = '(?:0?[1-9]|1[0-2])';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const year = '(?:19|20)\\d\\d';
const clock = '(?:[ T]?(?:[01]?\\d|2[0-3])[:.h]?[0-5]\\d(?:[:.]?[0-5]\\d)?)?';
const dateForms = [
  `${year}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])${clock}`,
  `${year}([-/. ])${month}\\1${day}${clock}`,
  `${day}([-/. ])${month}\\1(?:${year}|\\d\\d)${clock}`,
  `${month}([-/. ])${day}\\1(?:${year}|\\d\\d)${clock}`,
  `${year} ?[-/~] ?${year}`,
  `${year}[-/.]${month}`,
].map((form) => new RegExp(`^${form}$`));

/** An amount, a measure or a count: `$1299`, `1299 USD`, `1299元`, `50000mAh`, `10000 pieces`. */
export function isQuantity(place: Place): boolean {
  return follows(place, moneyBefore) || precedes(place, measureAfter);
}

const money =
  'USD|EUR|GBP|CNY|RMB|JPY|HKD|TWD|SGD|AUD|CAD|KRW|INR|THB|MYR|VND|IDR|PHP|RUB|BRL|CHF|SEK|NOK|DKK|PLN|NZD|MXN';
const moneyBefore = new RegExp(`(?:[$€£¥￥₩₹₽฿₫]|\\b(?:${money}|Rs|Rp|kr))[.:]? ?$`, 'i');
const measureAfter = new RegExp(
  `^(?:[.,]\\d{1,2}(?!\\d))? ?(?:[$€£¥￥₩₹₽%℃°]|元|块|円|圆|万|亿|美|欧元|英镑|日元|韩元|港币|人民币|件|个|双|条|只|支|瓶|天|次|年|小时|分钟|毫|克|米|公斤|` +
    `(?:${money}|kr|dollars?|euros?|pounds?|yuan|yen|mah|wh|w|v|hz|mb|gb|tb|kb|px|dpi|rpm|lumens?|lm|kg|g|mg|ml|l|mm|cm|m|km|inch(?:es)?|ft|lbs?|oz|` +
    'pieces?|pcs|items?|units?|pairs?|days?|hours?|minutes?|miles|steps|times|people|followers|points?|customers|reviews?)(?![\\dA-Za-z]))',
  'i',
);

/** A number that belongs to the goods, not to the shopper: model, style, size, barcode, ISBN, colour, firmware. */
export function isOfGoods(place: Place): boolean {
  return follows(place, goodsBefore);
}

const goodsBefore =
  /(?:\b(?:model|sku|style|item|article|art|product|part|upc|ean|gtin|isbn(?:-1[03])?|asin|bar ?code|sizes?|colou?r|version|ver|firmware|build|batch|lot|revision)\b\.?|型号|货号|款号|条码|条形码|尺码|尺寸|色号|颜色|批号|版本|商品编号|商品号|固件)(?:[ :#=(.]|\b(?:no|number|num|nr|code|id|is)\b|号|编号|是|为){0,8}$/i;

/**
 * Digits of a link that leads to goods or a page. A link that names a person or a parcel (`wa.me/`, `?tracknum=`) is no such
 * link.
 */
export function isInGoodsLink({ text, start }: Place): boolean {
  const from = Math.max(0, start - 200);
  const head = text.slice(from, start);
  const word = head.slice(Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n')) + 1);
  if (!/:\/\/|[A-Za-z]\.[A-Za-z]{2,10}\//.test(word)) return false;
  return !/(?:wa\.me\/|tel:|sms:|(?:phone|mobile|tel|track|awb|waybill|mail_?no|parcel|shipment|order)[\w-]{0,20}[=/])[^&?#]{0,40}$/i.test(
    word,
  );
}
