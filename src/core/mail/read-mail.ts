import type { BrandIndex } from '../brands/search/brand-index.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { orderOfOthers } from './day-order.ts';
import { type Candidate, type Found, type MailFindings, settle } from './found.ts';
import { totals } from './mail-amount.ts';
import { moneyHome, orderOf } from './mail-country.ts';
import { headerDay, mailDays, nearDay } from './mail-days.ts';
import { isDoubtful } from './mail-doubts.ts';
import { type MailHeaders, mailHeaders } from './mail-headers.ts';
import { items } from './mail-item.ts';
import { type Line, mailLines } from './mail-lines.ts';
import { payments } from './mail-payment.ts';
import { mailShop } from './mail-shop.ts';
import { orderNumbers, trackingNumbers } from './numbers.ts';

/** `country`: ISO 3166-1 alpha-2 of the shop where it is known; it decides a bare `$` where the mail does not. */
export type MailReader = { brands: BrandIndex; today: PlainDate; country: string | null };

/**
 * What a confirmation, shipping, delivery or refund mail says of the order; English or Chinese, pasted or decoded. Reads
 * the first 200,000 characters and 3,000 lines. Never throws; what is not in the mail is null, and what may be misread is
 * not `sure`: two totals, an ambiguous date, anything in a text that may be no order mail.
 */
export function readMail(text: string, { brands: index, today, country }: MailReader): MailFindings {
  const all = mailLines(text);
  const headers = mailHeaders(all);
  const lines = all.filter(({ at }) => !headers.lines.has(at)).map((line, at) => ({ ...line, at }));
  const numbers = { order: orderNumbers(lines, headers.subject), tracking: trackingNumbers(lines) };
  const shop = mailShop(lines, text, { headers, index });
  const home = moneyHome(lines, { ending: shop.ending, brand: shop.record, given: country });
  const order = orderOf(shop.ending) ?? orderOfOthers(lines);
  const days = mailDays(lines, { today, written: headerDay(headers.date, today), near: nearDay(lines, today), order });
  const hasNumber = numbers.order.length > 0 || numbers.tracking.length > 0;
  const doubtful = isDoubtful(lines, { headers, index, hasNumber });
  const orderNumber = settle(numbers.order);
  const findings: MailFindings = {
    brand: shop.brand,
    orderNumber,
    placedOn: settle([...days.placed, ...dayOfConfirmation(headers, lines, today)]),
    expectedBy: settle(days.expected),
    deliveredOn: settle(days.delivered),
    item: settle(items(lines, headers.subject)),
    amount: settle(totals(lines, home)),
    tracking: settle(numbers.tracking.filter(({ value }) => value !== orderNumber?.value)),
    paidWith: settle(payments(lines, shop.sender?.id ?? null)),
    boughtFrom: shop.boughtFrom,
  };
  return doubtful ? withoutCertainty(findings) : findings;
}

const confirms =
  /\b(?:order (?:received|confirm(?:ed|ation)|placed)|thank(?:s| you) for (?:your order|your purchase|shopping|ordering)|we've received your order|ordered:)|提交成功|下单成功|订单确认/i;

/** Shops confirm at once; but the mail's clock may be in another zone. */
function dayOfConfirmation(
  { date, subject }: MailHeaders,
  lines: readonly Line[],
  today: PlainDate,
): Candidate<PlainDate>[] {
  const day = headerDay(date, today);
  const line = [subject ?? '', ...lines.slice(0, 12).map(({ text }) => text)].find((text) => confirms.test(text));
  return day === null || line === undefined ? [] : [{ value: day, weight: 1, line: `${date}`, doubt: true }];
}

const unsure = <T>(found: Found<T> | null): Found<T> | null => (found === null ? null : { ...found, sure: false });

const withoutCertainty = (found: MailFindings): MailFindings => ({
  brand: unsure(found.brand),
  orderNumber: unsure(found.orderNumber),
  placedOn: unsure(found.placedOn),
  expectedBy: unsure(found.expectedBy),
  deliveredOn: unsure(found.deliveredOn),
  item: unsure(found.item),
  amount: unsure(found.amount),
  tracking: unsure(found.tracking),
  paidWith: unsure(found.paidWith),
  boughtFrom: unsure(found.boughtFrom),
});
