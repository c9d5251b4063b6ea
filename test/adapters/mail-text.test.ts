import { describe, expect, test } from 'vitest';
import { mailText } from '../../src/adapters/mail-text.ts';

/** Bytes in GBK, Shift_JIS and ISO-2022-JP for 订单号 and 注文番号. */
const gbk = Buffer.from('b6a9b5a5bac5', 'hex');
const shiftJis = Buffer.from('928d95b694d48d86', 'hex');
const iso2022jp = Buffer.from('1b2442436d4a38485639661b2842', 'hex');

const head = (...lines: readonly string[]): string =>
  [
    'From: Nike <info@nike.com>',
    'Date: Mon, 2 Nov 2026 23:05:11 +0800',
    'Subject: Your order',
    'MIME-Version: 1.0',
    ...lines,
    '',
    '',
  ].join('\r\n');
const mail = (lines: readonly string[], ...body: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat([head(...lines), ...body].map((part) => Buffer.from(part as string)));

const top = 'From: Nike <info@nike.com>\nDate: Mon, 2 Nov 2026 23:05:11 +0800\nSubject: Your order\n\n';

describe('the text of a MIME mail is right in every encoding', () => {
  test.each<[string, readonly string[], readonly (string | Uint8Array)[], string]>([
    ['UTF-8', ['Content-Type: text/plain; charset=utf-8'], ['订单号 1 €'], '订单号 1 €'],
    ['GB2312, eight bits', ['Content-Type: text/plain; charset=gb2312'], [gbk, ' 1'], '订单号 1'],
    [
      'GBK in base64',
      ['Content-Type: text/plain; charset=GBK', 'Content-Transfer-Encoding: base64'],
      [gbk.toString('base64')],
      '订单号',
    ],
    ['code page 936', ['Content-Type: text/plain; charset=cp936'], [gbk], '订单号'],
    [
      'GB18030, quoted',
      ['Content-Type: text/plain; charset="gb18030"', 'Content-Transfer-Encoding: quoted-printable'],
      ['=B6=A9=B5=A5=\r\n=BA=C5'],
      '订单号',
    ],
    ['GBK that says nothing', ['Content-Type: text/plain'], [gbk, ' 12345'], '订单号 12345'],
    [
      'UTF-16',
      ['Content-Type: text/plain; charset=utf-16', 'Content-Transfer-Encoding: base64'],
      [Buffer.from('\ufeff订单号 1', 'utf16le').toString('base64')],
      '订单号 1',
    ],
    ['Shift_JIS', ['Content-Type: text/plain; charset=Shift_JIS'], [shiftJis], '注文番号'],
    ['ISO-2022-JP', ['Content-Type: text/plain; charset=iso-2022-jp'], [iso2022jp], '注文番号'],
    [
      'Windows-1252',
      ['Content-Type: text/plain; charset=windows-1252', 'Content-Transfer-Encoding: quoted-printable'],
      ['=80 12 =96 caf=E9'],
      '€ 12 – café',
    ],
    ['an unknown encoding', ['Content-Type: text/plain; charset=nonsense'], ['Order 1'], 'Order 1'],
  ])('%s', async (_, lines, body, text) => expect(await mailText(mail(lines, ...body))).toBe(`${top}${text}\n`));
});

test('names and subjects in encoded words are read', async () => {
  const bytes = Buffer.from(
    `Return-Path: <x@y.com>\nFrom: =?gb2312?B?${gbk.toString('base64')}?= <a@jd.com>\nSubject: =?UTF-8?Q?Bestellung_best=C3=A4tigt?=\n\nHi\n`,
  );
  expect(await mailText(bytes)).toBe('From: 订单号 <a@jd.com>\nDate:\nSubject: Bestellung bestätigt\n\nHi\n');
});

const page =
  '<html><head><title>x</title><style>p{}</style></head><body><div style="display:none">preview</div><h1>Thank you</h1>' +
  '<table><tr><td>Order number</td><td><b>C0131</b></td></tr><tr><td>Total</td><td>&euro;&nbsp;12,50</td></tr></table>' +
  '<p>See <a href="https://www.nike.com/orders?token=secret">your order</a> <img src="x.png" alt="logo"></p><script>x()</script></body></html>';
const pageText = 'Thank you\n\nOrder number\tC0131\t\nTotal\t€\u00a012,50\t\n\nSee your order <https://www.nike.com>';

test('a page is read row by row, without pictures, and links keep their host only', async () => {
  expect(await mailText(Buffer.from(page))).toBe(pageText);
});

test.each([
  ['alone', `Content-Type: text/html; charset=utf-8\r\n\r\n${page}`],
  [
    'beside a text that says nothing',
    `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nView online\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}\r\n--b--\r\n`,
  ],
])('the page of a mail is read where it stands %s', async (_, rest) => {
  const start = head().replace(/\r\n\r\n$/, '\r\n');
  expect(await mailText(Buffer.from(start + rest))).toBe(`${top}${pageText}\n`);
});

test('the text part comes first, and attachments are left out', async () => {
  const parts = [
    'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nOrder number: 1\r\n',
    '--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--b--\r\n',
  ];
  const start = head().replace(/\r\n\r\n$/, '\r\n');
  expect(await mailText(Buffer.from(start + parts.join('')))).toBe(`${top}Order number: 1\n`);
});

test('a page in GBK or Shift_JIS says so itself', async () => {
  const meta = (charset: string, text: Uint8Array): Uint8Array =>
    Buffer.concat([
      Buffer.from(`<html><head><meta charset="${charset}"></head><body>`),
      text,
      Buffer.from('</body></html>'),
    ]);
  expect(await mailText(meta('gb2312', gbk))).toBe('订单号');
  expect(await mailText(meta('shift_jis', shiftJis))).toBe('注文番号');
});

test.each<[string, string | Uint8Array, string | null]>([
  [
    'pasted mail',
    'From: Nike <a@nike.com>\nDate: 2 Nov 2026\n\nOrder number: 1 < 2',
    'From: Nike <a@nike.com>\nDate: 2 Nov 2026\n\nOrder number: 1 < 2',
  ],
  ['plain text', 'Order number: 1', 'Order number: 1'],
  [
    'GBK',
    Buffer.concat([Buffer.from('Order number 12345, total 129.99 USD, '.repeat(20)), gbk]),
    `${'Order number 12345, total 129.99 USD, '.repeat(20)}订单号`,
  ],
  ['UTF-16 with 一', Buffer.from('一共 1 件 12345', 'utf16le'), '一共 1 件 12345'],
  ['nothing', '', ''],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), null],
])('%s stays what it is', async (_, bytes, text) => expect(await mailText(Buffer.from(bytes as string))).toBe(text));

test('parts inside one another without end are read as plain text', async () => {
  const deep = `Content-Type: multipart/mixed; boundary=a\n\n${'--a\nContent-Type: multipart/mixed; boundary=a\n\n'.repeat(3000)}`;
  expect(await mailText(Buffer.from(deep))).toBe(deep);
});
