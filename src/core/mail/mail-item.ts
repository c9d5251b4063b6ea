import type { Candidate } from './found.ts';
import type { Line } from './mail-lines.ts';

/** Lines that belong to a position of an order: quantity, price alone, size, colour. They follow its name. */
const quantity =
  /^(?:qty|quantity|数量|數量|个数|menge|quantité|点数)\s?:?\s?\d{0,3}\b|^[x×] ?\d{1,3}\b|^\d{1,3} ?[x×](?: |$)|^\d{1,2} (?:item|pc)s?$|(?:^|[/,] ?)qty:? \d/i;
const property =
  /^(?:sizes?|colou?rs?|style|颜色(?:分类)?|尺码|规格|款式|型号|size\/colou?r|variant|option|condition|item (?:id|no|#|number|\d{4,})|sku|ref\.?|art\.? ?no|カラー|サイズ|größe|farbe|单价|price|京东价|sold by|seller|model|personali[sz]ation)(?![a-z])|^(?:price|单价|价格)/i;
const price =
  /^(?:[A-Z]{0,3}[$€£¥₩] ?|[A-Z]{3} )\d[\d.,]{0,12}(?: ?[A-Z]{3})?(?: ?[x×] ?\d{1,3})?$|^\d[\d.,]{0,12} ?(?:€|£|USD|EUR|GBP|CNY|AUD|元|円|kr|zł)$/;

/** Lines that name something else than goods. */
const notGoods =
  /^(?:sub-?total|total|shipping|delivery|tax|taxes|estimated|order|items?\b|item total|payment|billing|your|hi\b|hello|dear|thank|track|view|ship|sold by|seller|model|shop:|store:|discount|coupon|promo|savings?|you saved|handling|postage|vat|customs|duties|gift|free|summary|details?|product|products|description|unit price|amount|quantity|questions?|need help|contact|return|returns|from|to|date|subject|©|copyright|grand|invoice|transaction|merchant|paid|visa|mastercard|paypal|carrier|tracking|shipment|package|arriv(?:ing|es)|expected|get it|delivers?|delivered|(?:mon|tues|wednes|thurs|fri|satur|sun)day|refund(?:ed)?|restocking|return(?:ed)?|dispatched|customer|address|method|standard|express|status|buy it again|recommended|you may|sign in|account)\b|@|https?:|^www\.|^[\d\s().+-]+$|^(?:退款|退回|申请|商品(?:信息|名称|总价|总额|详情|清单|列表)?|订单|收货|运费|优惠|实付|应付|合计|小计|总计|支付|付款|下单|创建|发货|物流|快递|运单|预计|配送|尊敬|亲爱|您|感谢|如有|地址|手机|电话|收件|店铺|旺旺|卖家|数量|价格|单价|交易|签收|ご注文|お届け|お支払|合計|小計|送料|配送料|数量)/i;

const subjects: readonly RegExp[] = [
  /^(?:ordered|shipped|delivered|dispatched|out for delivery|arriving \w+): ?(?:\d{1,2} )?["“]([^"”]{4,120}?)(?:\.{3}|…)?["”]/i,
  /\border of (?:\d{1,2} x )?["“]([^"”]{4,120}?)(?:\.{3}|…)?["”]/i,
  /^(?:[✅📦🚚]\uFE0F? ?)?order confirmed: (.{4,120}?)(?:\.{3}|…)?$/iu,
];

const named =
  /^(?:item|product|item name|product name|description|article|artikel|品名|商品|商品名|商品名称|物品|宝贝|货品)(?:\(s\)|s)? ?: ?(.{3,150})$/i;

/** A heading right above the first position. */
const heading = /^(?:商品(?:名称?|信息)?|品名|item(?: description)?|product(?: name)?|description\tunit price.*)$/i;

/** The goods that the lines name, the first first; several different ones leave the choice to the shopper. */
export function items(lines: readonly Line[], subject: string | null): Candidate<string>[] {
  const inSubject = subjects.map((form) => form.exec(subject ?? '')?.[1]).find((name) => name !== undefined);
  const labelledItems = lines.flatMap(({ text }, at) => {
    const name = named.exec(text)?.[1] ?? (heading.test(text) ? lines[at + 1]?.text : undefined);
    return name === undefined || !isName(name) ? [] : [{ value: tidy(name), weight: 3, line: text }];
  });
  const positions = inBody(lines);
  const [first] = labelledItems.length > 0 ? labelledItems : positions;
  const whole = inSubject === undefined ? undefined : lines.find(({ text }) => text.startsWith(inSubject));
  if (whole !== undefined)
    return [{ value: tidy(whole.text), weight: 2, line: whole.text, doubt: severalIn(subject, positions) }];
  if (first === undefined)
    return inSubject === undefined ? [] : [{ value: tidy(inSubject), weight: 1, line: subject ?? '' }];
  return [{ ...first, weight: 2, doubt: severalIn(subject, [...labelledItems, ...positions]) }];
}

function severalIn(subject: string | null, found: readonly Candidate<string>[]): boolean {
  const [first, ...others] = found;
  return (
    /\band \d+ (?:more|other)|等\d+件/.test(subject ?? '') ||
    others.some(({ value }) => !overlaps(value, first?.value ?? ''))
  );
}

const overlaps = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

function inBody(lines: readonly Line[]): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  let last = -2;
  for (const [at, { text }] of lines.entries()) {
    const follows = at > 0 && isDetail(lines[at]?.text ?? '') && !isDetail(lines[at - 1]?.text ?? '');
    const row = rowName(text);
    if (row !== null && !isSum(text)) found.push({ value: row, weight: 2, line: text });
    else if (follows && at - 1 > last) {
      const name = nameAbove(lines, at - 1, last);
      if (name !== null) found.push(name);
    }
    if (isDetail(text)) last = at;
  }
  return found;
}

function isDetail(text: string): boolean {
  const [cell = ''] = text.split('\t', 1);
  return quantity.test(cell) || property.test(cell) || price.test(cell);
}

const isSum = (text: string): boolean => notGoods.test(text);

/** The line above the details, or the one above that where a subtitle stands between. */
function nameAbove(lines: readonly Line[], at: number, last: number): Candidate<string> | null {
  const from = /^[\d\s/().+-]+$/.test(lines[at]?.text ?? '') ? at - 1 : at;
  const [near, above] = [lines[from], lines[from - 1]];
  if (near === undefined || !isName(near.text)) return null;
  const two = above !== undefined && from - 1 > last && isName(above.text) && above.text.length > 8;
  const name = two && isSubtitle(near.text, above.text) ? above : near;
  return { value: tidy(name.text), weight: 2, line: name.text, doubt: two };
}

/** What kind of thing or which colour it is, below its name; else the line above is the maker's. */
const isSubtitle = (line: string, above: string): boolean =>
  /\b(?:shoes?|socks|men's|women's|kids'?|unisex)\b|\//i.test(line) || (wordCount(line) <= 2 && wordCount(above) > 2);

const wordCount = (text: string): number => text.split(' ').length;

/** `Linen Duvet Set × 1`, `iPhone 17 Pro  ￥8,999.00  1`, `1 x Wool scarf`, `Wool scarf  $45.00`. */
function rowName(text: string): string | null {
  const row =
    /^(.{4,150}?)\s?[\t ][x×] ?\d{1,3}$/.exec(text) ??
    /^(.{4,150}?)\t\D{0,4}\d[\d.,]{0,12}(?: ?[A-Z]{3})?\t\d{1,3}(?:\t.{0,20})?$/.exec(text) ??
    /^\d{1,2} ?[x×] (?!\D{0,3}[\d.]+$)(.{4,150})$/.exec(text);
  const name = row?.[1];
  return name !== undefined && isName(name) ? tidy(name) : null;
}

const isName = (text: string): boolean =>
  text.length >= 4 &&
  text.length <= 160 &&
  /\p{L}{2}/u.test(text) &&
  !notGoods.test(text) &&
  !isDetail(text) &&
  !/[.!?。]$/.test(text) &&
  !/^[^\d:]{1,24}:(?:\s|$)/.test(text) &&
  !/,.*,.*\d{5}/.test(text);

/** Without the price, the count and the size behind it. */
const tidy = (name: string): string =>
  name
    .replace(/\t.*$/, '')
    .replace(/[ \t]*(?:[x×] ?\d{1,3}|[A-Z]{0,3}[$€£¥] ?\d[\d.,]{0,12})$/, '')
    .replace(/^\d{1,2} ?[x×] /, '')
    .replace(/[\s,;:-]+$/, '')
    .trim()
    .slice(0, 120);
