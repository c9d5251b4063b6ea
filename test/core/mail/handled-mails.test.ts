import { expect, test } from 'vitest';
import { known, later, strangers } from './expected.ts';
import { findingsOf, mailOf, type Outcome, outcomes } from './rates.ts';

const mails = { ...known, ...later };

/** What mail programs, phones and people do to a text before it is pasted, and how much must still be found. */
const ways: readonly { how: string; least: number; change: (text: string) => string }[] = [
  { how: 'quoted twice', least: 0.95, change: (text) => text.replace(/^/gm, '> > ').replaceAll('\n', '\r\n') },
  {
    how: 'with hard spaces, invisible signs and empty lines',
    least: 0.95,
    change: (text) => text.replaceAll(' ', '\u00a0').replaceAll('\n', '\u200b\n\n'),
  },
  { how: 'with tabs', least: 0.95, change: (text) => text.replace(/[:：]\s+/g, ':\t').replace(/ {2,}/g, '\t') },
  { how: 'with labels in bold', least: 0.95, change: (text) => text.replace(/^([A-Z][\w ]{2,25}):/gm, '*$1:*') },
  {
    how: 'with every value below its label',
    least: 0.9,
    change: (text) => text.replace(/^([^\n:：]{2,30})[:：][ \t]+(?=\S)/gm, '$1\n'),
  },
  {
    how: 'without its head',
    least: 0.9,
    change: (text) =>
      text.replace(
        /^(?:From|Date|Sent|Subject|To|发件人|日期|发送时间|主题|收件人|差出人|日時|件名|Von|Datum|An|Betreff)\s?[:：].*$/gm,
        '',
      ),
  },
  {
    how: 'with its paragraphs in another order',
    least: 0.9,
    change: (text) => text.split('\n\n').reverse().join('\n\n'),
  },
  { how: 'all on one line', least: 0.6, change: (text) => text.replace(/\n+/g, ' ') },
];

test.each(ways)('$how, mails are read as before, and nothing wrong is sure', ({ change, least }) => {
  const all = Object.entries(mails).flatMap(([name, expected]) =>
    outcomes(findingsOf(change(mailOf(name))), expected).map((outcome): Outcome & { name: string } => ({
      name,
      ...outcome,
    })),
  );
  const others = strangers.flatMap((name) => outcomes(findingsOf(change(mailOf(name))), {}));
  const present = all.filter(({ wanted }) => wanted !== null);
  expect([...all, ...others].filter(({ is }) => is === 'wrong')).toEqual([]);
  expect(present.filter(({ is }) => is === 'found').length / present.length).toBeGreaterThanOrEqual(least);
});

test.each([
  'Order number: 13812345678',
  'Order number: 415-555-0133',
  'Order number: (415) 555-0133',
  'Order number: +1 415 555 0133',
  'Order number: 4111 1111 1111 1111',
  'Order number: 4111111111111111',
  'Order number: 4111-1111-1111-1111',
  'Order number: li.wei88@example.com',
  'Order number: 11010519491231002X',
  'Order number: 2026-11-02',
  'Order number: 02/11/2026',
  'Order number: $129.99',
  'Order number: 129.99 €',
  'Your order\n+86 138 1234 5678',
  'Order #\n(503) 555-0142',
  'Portland, OR 97209-1234\nOrder total: $20',
  'Phone: 5035550142\nYour order is confirmed',
  '订单号：13812345678',
  '订单号\n手机 13812345678',
  '收货电话 0571-88157858 订单已提交',
])('%s has no order number', (text) => expect(findingsOf(text).orderNumber).toBeNull());

test.each([
  'Tracking number: 13812345678',
  'Tracking number: 4111 1111 1111 1111',
  'Tracking number\n(503) 555-0142',
  'Tracking number: will follow',
  'Tracking number: 2026-11-02',
  'UPS 1-800-742-5877',
  '运单号：13812345678',
  '顺丰速运 13812345678',
])('%s has no tracking number', (text) => expect(findingsOf(text).tracking).toBeNull());

test.each([
  'Total tax: €3.00',
  'Total savings: €3.00',
  'Total refund €85.00',
  'Refund total: €85.00',
  'Subtotal: €20.00',
  'Item total: €20.00',
  'Total items: 3',
  'Total time: 20 minutes, €3.00 each',
  'You saved €9.00 of the total',
  '退款金额：85.00元',
  '商品总价：20.00元',
])('%s is not what the order cost', (text) => {
  expect(findingsOf(`Order number: 12345678\n${text}`).amount).toBeNull();
});

test.each([
  'To be delivered on 20 Nov 2026',
  'Delivered by 20 Nov 2026 or your money back',
  'If it is not delivered on 20 Nov 2026, tell us',
  '预计 2026年11月20日 已送达后评价',
])('%s is no delivery', (text) => {
  expect(findingsOf(`Order number: 12345678\n${text}`).deliveredOn).toBeNull();
});

test.each([
  ['two totals', 'Order number: 12345678\nOrder total: €20.00\nOrder total: €30.00', 'amount'],
  ['two order numbers', 'Order number: 12345678\nOrder number: 87654321', 'orderNumber'],
  ['two days', 'Order number: 12345678\nOrder date: 2 Nov 2026\nOrder date: 3 Nov 2026', 'placedOn'],
  ['a day that may be two', 'Order number: 12345678\nOrder date: 03/04/2026', 'placedOn'],
  ['a bare dollar', 'Order number: 12345678\nOrder total: $20.00', 'amount'],
  ['a day that hangs on the day of the mail', 'Order number: 12345678\nArriving tomorrow', 'expectedBy'],
] as const)('%s: asked, never chosen in silence', (_, text, field) => {
  expect(findingsOf(text)[field]).toMatchObject({ sure: false });
});

test.each([
  ['another date of the mail', 'Order number: 12345678\nOrder date: 03/04/2026\nInvoice 25/04/2026', '2026-04-03'],
  ['the ending of a domain', 'Order number: 12345678\nOrder date: 03/04/2026\nwww.amazon.co.uk', '2026-04-03'],
  [
    'the day of the mail',
    'From: Nike <info@mail.nike.com>\nDate: Sun, 5 Apr 2026 10:00:00 +0000\n\nOrder number: 12345678\nOrder date: 01/04/2026',
    '2026-04-01',
  ],
])('an ambiguous date is settled by %s', (_, text, day) => {
  expect(findingsOf(text).placedOn).toMatchObject({ value: day, sure: true });
});

test('relative days count from the day of the mail', () => {
  const text =
    'From: Amazon <x@amazon.com>\nDate: Thu, 5 Nov 2026 10:00:00 +0000\n\nOrder # 112-4839201-7758214\nArriving tomorrow';
  expect(findingsOf(text).expectedBy).toEqual({ value: '2026-11-06', sure: true, line: 'Arriving tomorrow' });
});

test.each([
  [
    'an order date',
    'Order number: 12345678\nOrder date: 2 Nov 2026\nArriving tomorrow',
    { value: '2026-11-03', sure: false },
  ],
  [
    'an order date',
    'Order number: 12345678\nOrder date: 30 Dec 2025\nArrives 4 Jan',
    { value: '2026-01-04', sure: true },
  ],
  ['nothing', 'Order number: 12345678\nArrives 18 Nov', { value: '2026-11-18', sure: false }],
])('with %s to go by, a day without year or name is read as far as that goes', (_, text, found) => {
  expect(findingsOf(text).expectedBy).toMatchObject(found);
});

test.each([
  ['nothing', ''],
  ['empty lines', '\n'.repeat(200_000)],
  ['one word', 'a'.repeat(200_000)],
  ['digits', '1'.repeat(200_000)],
  ['groups of digits', `${'1234 '.repeat(50)}\n`.repeat(800)],
  ['short lines', 'a\n'.repeat(100_000)],
  ['labels', 'Order number: '.repeat(14_000)],
  ['lines of labels', 'Estimated delivery: Nov 2 - Nov 3, 2026\n'.repeat(5000)],
  ['totals', 'Total $1.00\n'.repeat(17_000)],
  ['dates', 'Nov 2 - Nov 3 '.repeat(14_000)],
  ['Chinese labels', '预计送达时间\n'.repeat(28_000)],
  ['heads of mails', 'From: a@b.com\nDate: x\n'.repeat(9000)],
  ['goods', 'Some nice thing\n$5.00\n'.repeat(9000)],
  ['links', '<https://'.repeat(22_000)],
  ['hosts', Array.from({ length: 9000 }, (_, i) => `https://a${i}.com/x`).join('\n')],
  ['thanks', 'Thank you for shopping at Nike\n'.repeat(6500)],
  ['half characters', '\ud800'.repeat(200_000)],
  ['characters that unfold', 'ﷺ'.repeat(200_000)],
])('200 KB of %s are read in no time', (_, text) => {
  const started = performance.now();
  findingsOf(text);
  // Measured: 70 ms at most; the limit leaves room for busy machines.
  expect(performance.now() - started).toBeLessThan(600);
});
