import { compact } from '../brands/normalise.ts';
import type { BrandIndex } from '../brands/search/brand-index.ts';
import type { MailHeaders } from './mail-headers.ts';
import type { Line } from './mail-lines.ts';

/** What mails say that want a small fee for a parcel that there is not, or a login. */
const lures: readonly RegExp[] = [
  /\b(?:unpaid|outstanding|pending|small) (?:customs|import|shipping|delivery|postage|handling)? ?(?:fees?|charges?|duty|dut(?:y|ies)|tax)/i,
  /\b(?:is|was|being|been|on) (?:held|hold|suspended|detained)\b/i,
  /\bpay .{0,20}\b(?:now|to release|within)\b|\bto (?:release|reschedule|redeliver) (?:it|your)/i,
  /\b(?:confirm|verify|update) your (?:address|identity|account|details|payment)\b/i,
  /\b(?:address|postcode|zip code) (?:is|was) (?:incorrect|incomplete|missing|invalid)/i,
  /\bwithin \d{1,2} hours?\b|\bwill be (?:returned|destroyed)\b/i,
  /点击(?:链接|下方|此处)|请点击|补缴|关税未|滞留|地址(?:不详|有误|异常)|包裹(?:异常|被扣|丢失)|逾期|重新派送|理赔|加微信|添加客服/,
];

/** What only advertising says. */
const offers =
  /\b(?:\d\d% off|up to \d\d ?%|shop now|sale ends|use code|with code|free shipping on|unsubscribe from)\b|限时|满减|立即抢购|大促|优惠券领取|退订/i;

/**
 * Whether the text may be no mail of a shop about an order: then nothing that it says is sure. Two lures, a known name
 * from a strange address, or offers without an order.
 */
export function isDoubtful(lines: readonly Line[], { headers, index, hasNumber }: DoubtClues): boolean {
  const said = lures.filter((lure) => lines.some(({ text }) => lure.test(text))).length;
  if (said >= 2 || (said === 1 && isDisguised(headers, index))) return true;
  return !hasNumber && (lines.some(({ text }) => offers.test(text)) || !aboutOrder(lines));
}

export type DoubtClues = { headers: MailHeaders; index: BrandIndex; hasNumber: boolean };

/** The name of a brand of the directory before an address that is not its own. */
function isDisguised({ name, host }: MailHeaders, index: BrandIndex): boolean {
  const named = index.names.get(compact(name)) ?? [];
  if (host === null) return true;
  return named.length > 0 && index.domains().find(host).brands.length === 0;
}

const orderWords =
  /\b(?:your order|order (?:summary|details|confirmed|confirmation|total)|thank you for your (?:order|purchase)|your (?:package|parcel|shipment|receipt|refund))\b|订单|下单|签收|您的(?:包裹|快件)|ご注文|bestellung/i;

const aboutOrder = (lines: readonly Line[]): boolean => lines.some(({ text }) => orderWords.test(text));
