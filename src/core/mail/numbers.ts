import { isChineseId, isPostalItem, passesLuhn } from '../privacy/checksums.ts';
import { isDate } from '../privacy/innocent.ts';
import type { Candidate } from './found.ts';
import { labelled, labelRules, type Take } from './labelled.ts';
import type { Line } from './mail-lines.ts';

const orderLabels = labelRules([
  {
    label:
      /\border[ -]?(?:confirmation )?(?:numbers?|no\.?|num|nr|#|id|ref(?:erence)?|code)(?![a-z])(?: ?(?:number|no\.?|#))?/i,
    weight: 3,
    not: /(?:previous|return|re)[ -]?order/i,
  },
  { label: /(?:订单|訂單|定单)(?:编号|編號|号码?|號碼?|ID)|注文(?:番号|no\.?)|ご注文番号/i, weight: 3 },
  {
    label:
      /\bbestell(?:nummer|-?nr\.?)|(?:numéro de |n° ?(?:de )?)commande|commande n°|numero (?:de )?(?:pedido|ordine)|ordernummer/i,
    weight: 3,
  },
  { label: /\b(?:confirmation|purchase order|po) (?:number|no\.?|#)/i, weight: 2 },
  { label: /\b(?:your |for |of |about )?order (?=#|[a-z]{0,4}-?\d)/i, weight: 2, not: /re-?order|in order/i },
  { label: /(?:订单|訂單) ?(?=[a-z]{0,4}-?\d)/i, weight: 2 },
  { label: /\b(?:invoice|reference|booking|sales?) (?:id|number|no\.?|#)/i, weight: 1, not: /email/i },
]);

/** Amazon 3-7-7, eBay 2-5-5, Temu: forms that are order numbers wherever they stand. */
const shopForms = /(?<![\w-])(?:\d{3}-\d{7}-\d{7}|\d\d-\d{5}-\d{5}|PO-\d{3}-\d{14,20})(?![\w-])/;

export function orderNumbers(lines: readonly Line[], subject: string | null): Candidate<string>[] {
  const inSubject = subject === null ? [] : [{ text: subject, at: -1 }];
  const formed = [...inSubject, ...lines].flatMap(({ text }) => {
    const value = /\d-\d/.test(text) ? shopForms.exec(text)?.[0] : undefined;
    return value === undefined ? [] : [{ value, weight: 2, line: text }];
  });
  return [
    ...labelled([...lines], orderLabels, takeOrderNumber),
    ...bracketed(inSubject),
    ...labelled(inSubject, orderLabels, takeOrderNumber),
    ...formed,
  ];
}

/** Order Received (C01312345678) */
function bracketed(lines: readonly Line[]): Candidate<string>[] {
  return lines.flatMap(({ text }) => {
    const inside = /\border\b|订单/i.test(text) ? /[([#]([^)\]]{4,40})[)\]]/.exec(text)?.[1] : undefined;
    const found = inside === undefined ? null : takeOrderNumber(inside, true);
    return found === null ? [] : [{ ...found, weight: 2, line: text }];
  });
}

const takeOrderNumber: Take<string> = (text, whole) => {
  const match = /^#? ?([a-z\d][a-z\d_/-]{3,39})(?![\w])/i.exec(text);
  const value = match?.[1]?.replace(/[-_/]+$/, '') ?? '';
  const rest = text.slice(match?.[0].length ?? 0);
  if (digits(value) < 3 || (whole && /[\p{L}\d]/u.test(rest)) || /^[ \t]?[%€£$¥]|^[.,]\d|^:\d/.test(rest)) return null;
  // The first group of a card number.
  if (/^\d{4}$/.test(value) && /^ \d{4}/.test(rest)) return null;
  return isPersonal(value) || isDate(value) || /^(?:19|20)\d\d$/.test(value) ? null : { value };
};

const trackingLabels = labelRules([
  {
    label:
      /\b(?:tracking|track|waybill|awb|consignment|shipment|parcel|package)(?: ?\/ ?\w{3,10})? ?(?:numbers?|no\.?|nr\.?|id|#|code|reference)(?![a-z])/i,
    weight: 3,
  },
  {
    label:
      /(?:运单|快递|物流|包裹|配送|派送|面单|追踪|跟踪|查询|運單|快遞|物流追蹤)(?:编号|單號|号码|单号|号|編號)|運單號碼?|追跡番号|(?:お問い合わせ|送り状|配送)(?:伝票)?番号/,
    weight: 3,
  },
  {
    label:
      /\b(?:sendungs(?:nummer|verfolgungsnummer|-nr\.?)|numéro de suivi|track(?:&|and)trace|número de seguimiento)/i,
    weight: 3,
  },
  {
    label:
      /\b(?:ups|usps|fedex|dhl(?: express)?|evri|dpd|royal mail|ontrac|yunexpress|4px|yanwen|ems)[ :#]{1,3}(?=[a-z]{0,3}\d)/i,
    weight: 2,
  },
  {
    label:
      /(?:快件|包裹|运单|顺丰速运|顺丰|圆通速递|圆通|中通快递|中通|申通快递|申通|韵达快递|韵达|极兔速递|京东快递|京东物流|邮政|EMS)[ :(]{0,2}(?=[a-z]{0,3}\d)/i,
    weight: 2,
  },
  { label: /\b(?:your )?(?:parcel|package|shipment) (?=[a-z]{0,3}\d{6})/i, weight: 1 },
]);

/** UPS, Amazon, SF and the postal form with its check digit say by themselves what they are. */
const parcelForms = /(?<![\w-])(?:1Z[A-Z\d]{16}|TBA\d{12}|SF\d{13}|[A-Z]{2}\d{9}[A-Z]{2})(?![\w-])/g;

export function trackingNumbers(lines: readonly Line[]): Candidate<string>[] {
  const formed = lines.flatMap(({ text }) =>
    (text.match(parcelForms) ?? [])
      .filter((value) => !/^[A-Z]{2}\d{9}[A-Z]{2}$/.test(value) || isPostalItem(value))
      .map((value) => ({ value, weight: 2, line: text })),
  );
  return [...labelled(lines, trackingLabels, takeTracking), ...formed];
}

const takeTracking: Take<string> = (text, whole) => {
  const written = /^[a-z\d][a-z\d -]{5,45}/i.exec(text)?.[0] ?? '';
  // Groups of digits go on; the first word ends the number.
  const tokens = written.trim().split(' ');
  const end = tokens.findIndex((token) => !/^[A-Z]{0,5}\d[A-Z\d-]*$/.test(token));
  const own = end < 0 ? tokens : tokens.slice(0, end);
  const value = own.length > 1 && own.every((token) => token.length <= 5) ? own.join('') : (own[0] ?? '');
  const rest = whole ? tokens.slice(own.length).join('') + text.slice(written.length) : '';
  const fits = value.length >= 8 && value.length <= 35 && digits(value) >= 6;
  return !fits || isPersonal(value) || isDate(value) || /[\p{L}\d]{4}/u.test(rest) ? null : { value };
};

const digits = (text: string): number => text.replace(/\D/g, '').length;

/** Telephone numbers, cards and identity numbers are nobody's order, whatever stands before them. */
function isPersonal(value: string): boolean {
  const plain = value.replace(/\D/g, '');
  if (/^(?:86)?1[3-9]\d{9}$/.test(value) || /^(?:1-)?[2-9]\d\d-\d{3}-\d{4}$/.test(value) || isChineseId(value))
    return true;
  const grouped = /^\d{4}-\d{4}-\d{4}-\d{3,4}$/.test(value);
  return (
    grouped ||
    (/^(?:4\d{15}|5[1-5]\d{14}|3[47]\d{13}|62\d{14,17})$/.test(plain) && plain === value && passesLuhn(plain))
  );
}
