import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
import type { Context, Finding } from '../../../src/core/privacy/finding.ts';
import { findPersonal, maskPersonal } from '../../../src/core/privacy/mask-personal.ts';
import { searchPhoneNumbers } from '../../../src/core/privacy/phone-numbers.ts';
import { allRows } from './rows/all.ts';

const context: Context = { country: 'CN', orderNumbers: ['C01234567890'], tracking: ['RB123456785CN'] };

const mask = (text: string, known: Partial<Context> = {}) =>
  maskPersonal(text, { ...context, ...known }, searchPhoneNumbers);

describe('a whole post', () => {
  const posts = [
    {
      typed: 'Order C01234567890 never came. Mail zhangsan@qq.com or call +86 138 0013 8000. Tracking RB123456785CN.',
      seen: 'Order …7890 never came. Mail zha***@*** or call +86 138****8000. Tracking …85CN.',
      kinds: ['order-number', 'email', 'phone', 'tracking'],
    },
    {
      typed: '订单c0123 4567 890坏了，电话１３８００１３８０００，微信号zhangsan，寄到北京市朝阳区建国路88号3栋502室。',
      seen: '订单…7890坏了，电话138****8000，微信号***，寄到***。',
      kinds: ['order-number', 'phone', 'chat-id', 'address'],
    },
    {
      typed: 'WhatsApp +86 138 0013 8000, card 4111 1111 1111 1111, password: 13800138000',
      seen: 'WhatsApp +86 138****8000, card **** 1111, password: ****',
      kinds: ['phone', 'card', 'password'],
    },
    {
      typed: 'Order 112-1234567-7654321, SSN 123-45-6789, passport E12345678, ID 11010519491231002X',
      seen: 'Order …4321, SSN ****, passport ****, ID ****',
      kinds: ['order-number', 'ssn', 'passport', 'cn-id'],
    },
    { typed: 'my phone is 4155552671@home', seen: 'my phone is ****71@home', kinds: ['phone'] },
    { typed: 'Where is 8123456789012341 now?', seen: 'Where is …2341 now?', kinds: ['order-number'] },
    { typed: '2233445566 还没到', seen: '…5566 还没到', kinds: ['order-number'] },
    { typed: 'a@b.com#12345678', seen: '***@***', kinds: ['email'] },
  ];

  test.each(posts)('$typed', ({ typed, seen, kinds }) => {
    const masked = mask(typed);
    expect({ seen: masked.text, kinds: masked.findings.map(({ what }) => what) }).toEqual({ seen, kinds });
  });

  test('a number of the case is never taken for somebody’s papers', () => {
    const masked = mask('E12345678 has not moved', { orderNumbers: ['E12345678'] });
    expect(masked).toEqual({
      text: '…5678 has not moved',
      findings: [{ what: 'order-number', start: 0, end: 9, shown: '…5678' }],
    });
  });

  test('findings say where they were in what was typed', () => {
    expect(mask('😀 １３８\u200b００１３８０００！').findings).toEqual([
      { what: 'phone', start: 3, end: 15, shown: '138****8000' },
    ]);
  });

  test('without the phone library the usual numbers are found all the same', () => {
    const typed = 'call 13800138000, +44 20 7946 0958 or 010-65551234';
    expect(maskPersonal(typed, context, null).text).toBe('call 138****8000, ****58 or 010-65551234');
  });
});

describe('numbers that touch each other hide nothing', () => {
  test.each([
    { typed: '运单号：12345678901.zhang[at]qq[dot]com', seen: '运单号：***' },
    { typed: 'order id is 99887766zhangsan@qq', seen: 'order id is ***' },
    { typed: '3714 496353 98431P.O. Box 12, Reno', seen: '**** 8431***, Reno' },
    {
      typed: '社会安全号码：321549876350 5th Avenue, New York, NY 10118 please',
      seen: '社会安全号码：***, New York, *** please',
    },
    { typed: '验证码4829，123-45-6789，5555 5555 5555 4444', seen: '验证码****，****，**** 4444' },
  ])('$typed → $seen', ({ typed, seen }) => {
    expect(mask(typed).text).toBe(seen);
  });
});

/** What X would turn into a link of some kind. */
const activeIn = (text: string): string[] => [
  ...twitter.extractMentions(text).map((name) => `@${name}`),
  ...twitter.extractHashtags(text).map((tag) => `#${tag}`),
  ...twitter.extractCashtags(text).map((tag) => `$${tag}`),
  ...twitter.extractUrls(text),
];

describe('a mask is harmless on X', () => {
  const surroundings = [
    ['', ''],
    ['@', ''],
    ['#', ''],
    ['＃', ''],
    ['$', ''],
    ['(', ')'],
    ['', '.com'],
    ['', '@Brand'],
    ['', '#Brand'],
    ['', '/x'],
    ['see:', '，谢谢'],
    ['x.', '.'],
  ] as const;

  test.each(allRows)('$typed', ({ typed, with: known = {} }) => {
    for (const [before, after] of surroundings) {
      const text = `${before}${typed}${after}`;
      const had = activeIn(text);
      const masked = mask(text, known).text;
      const arisen = activeIn(masked).filter(
        (one) =>
          !had.some(
            (old) =>
              old === one ||
              old.startsWith(one) ||
              old.slice(0, 20) === one.slice(0, 20) ||
              one === '@Brand' ||
              one === '#Brand',
          ),
      );
      expect({ masked, arisen }).toEqual({ masked, arisen: [] });
    }
  });

  test.each(allRows)('masked once, $typed stays as it is', ({ typed, with: known = {} }) => {
    const once = mask(typed, known).text;
    expect(mask(once, known).text).toBe(once);
  });
});

describe('for any text', () => {
  const pieces = fc.oneof(
    fc.constantFrom(...allRows.map(({ typed }) => typed)),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.stringMatching(/^[0-9 @#.:\-年月号路a-c]{0,20}$/),
    fc.constantFrom(' ', '，', '.', '@', '#', '\n', '\u200b', '密码', 'order ', '电话'),
  );
  const texts = fc.array(pieces, { maxLength: 6 }).map((all) => all.join(''));

  test('findings do not overlap, lie inside it and stand in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const edges = findPersonal(text, context, searchPhoneNumbers).flatMap(({ start, end }) => [start, end]);
        expect([0, ...edges, text.length]).toEqual([0, ...edges, text.length].sort((a, b) => a - b));
      }),
      { seed: 20261102, numRuns: 400 },
    );
  });

  test('what is outside the findings passes unchanged', () => {
    const outside = (text: string, findings: readonly Finding[]): string =>
      findings.reduceRight((rest, { start, end, shown }) => rest.slice(0, start) + shown + rest.slice(end), text);
    fc.assert(
      fc.property(texts, (text) => {
        const masked = mask(text);
        expect(masked.text).toBe(outside(text, masked.findings));
      }),
      { seed: 20261102, numRuns: 400 },
    );
  });

  test('masking twice changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = mask(text).text;
        expect(mask(once).text).toBe(once);
      }),
      { seed: 20261102, numRuns: 600 },
    );
  });
});
