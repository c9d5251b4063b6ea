import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { safeText } from '../../../src/core/post/safe-text.ts';

describe('words that would link, notify or tag', () => {
  test.each([
    { words: 'hi@x', safe: 'hi x' },
    { words: '@nike and ＠brand', safe: 'nike and brand' },
    { words: '("@nike")', safe: '("nike")' },
    { words: '请看@nike', safe: '请看 nike' },
    { words: '.@nike', safe: '. nike' },
    { words: '@ # '.repeat(12), safe: '' },
    { words: 'RT @nike', safe: 'RT nike' },
    { words: '#A123', safe: 'A123' },
    { words: 'order#A123', safe: 'order A123' },
    { words: '#12345订单', safe: '12345订单' },
    { words: '#12_a', safe: '12_a' },
    { words: '＃标签', safe: '标签' },
    { words: '#@#nike', safe: 'nike' },
    { words: '$AMZN, ＄AMZN', safe: 'AMZN, AMZN' },
    { words: 'so angry @ # $', safe: 'so angry' },
    { words: 'order.no', safe: 'order. no' },
    { words: 'word.Next', safe: 'word. Next' },
    { words: 'it broke.please help', safe: 'it broke. please help' },
    { words: 'Dr.Martens', safe: 'Dr. Martens' },
    { words: 'U.S.Army', safe: 'U.S. Army' },
    { words: 'main.zip, IMG_1.JPG', safe: 'main .zip, IMG_1 .JPG' },
    { words: 'nike.com', safe: 'nike .com' },
    { words: 'shop.nike.com.cn', safe: 'shop nike .com .cn' },
    { words: 'nike．com收到', safe: 'nike .com收到' },
    { words: 'band.music kids.kids', safe: 'band. music kids. kids' },
    { words: '例子.中国', safe: '例子。中国' },
    { words: '鞋底裂了.请退款', safe: '鞋底裂了。请退款' },
    { words: 'mail to support@brand.com', safe: 'mail to support@brand .com' },
    { words: 'RT@nike.com', safe: 'RT nike .com' },
    { words: '看li@qq.中国', safe: '看li qq. 中国' },
    { words: 'aa.bb.cc.dd', safe: 'aa bb. cc. dd' },
  ])('$words → $safe', ({ words, safe }) => expect(safeText(words)).toBe(safe));
});

describe('a pasted address becomes its host in words', () => {
  test.each([
    { words: 'https://www.nike.com/orders/C123?token=abc#top', safe: 'nike .com' },
    { words: 'See https://nike.com/o, please.', safe: 'See nike .com, please.' },
    { words: '(http://m.asos.co.uk/x).', safe: '(asos .co .uk).' },
    { words: 'www.shop.nike.com/x', safe: 'nike .com' },
    { words: '见https://shop.cn/订单/1。谢谢', safe: '见 shop .cn。谢谢' },
    { words: '网址https://nike.com/a收到', safe: '网址 nike .com 收到' },
    { words: 'https://例子.中国/路径', safe: '例子 .中国' },
    { words: 'https://user:secret@nike.com:8080/x', safe: 'nike .com' },
    { words: 'https://http://nike.com', safe: 'nike .com' },
    { words: 'https://192.168.0.1/admin', safe: '192.168.0.1' },
    { words: 'https://', safe: '' },
  ])('$words → $safe', ({ words, safe }) => expect(safeText(words)).toBe(safe));
});

describe('what stays as it is', () => {
  test.each([
    ...['US$20, $100 and A$AP', '5 shoes @ $3', 'order #12345, twice', '订单#12345', 'price in US$', 'C# 4', '#️⃣ 1️⃣'],
    ...['e.g. this', 'U.S.A', '5 p.m. today', 'v1.2', '3.5kg', 'wait...then', '{{name}} __proto__ $&', '鞋底裂了。'],
    ...['order C01234567890', '😀.', 'left/right', 'zha***@qq…', 'zha***@***', '138****1234', '…4567', '10:30', '50%'],
  ])('%s', (words) => expect(safeText(words)).toBe(words));
});

test('is cleaned as well: one line, nothing unseen', () =>
  expect(safeText('@\u200Bnike\nword\u2060.\u200BNext ')).toBe('nike word. Next'));

const awkward = fc.constantFrom(
  ...[
    'a',
    'Bc',
    'nike',
    'RT',
    '9',
    '12',
    '_',
    '-',
    ' ',
    '\n',
    '.',
    '..',
    '．',
    '。',
    ',',
    ':',
    '/',
    '//',
    '://',
    '?',
    '&',
  ],
  ...[
    '@',
    '＠',
    '#',
    '＃',
    '$',
    '＄',
    'http',
    'https://',
    'HTTP://',
    'www.',
    '.com',
    '.no',
    '.co',
    '.中国',
    't.co/',
    'xn--',
  ],
  ...[
    'com',
    'zip',
    '汉',
    '标签',
    '中国',
    'é',
    '\u0301',
    '(',
    ')',
    '"',
    '😀',
    '\uFE0F',
    '\u20E3',
    '\u200D',
    '\u200B',
    '\u202E',
  ],
);
const words = fc.oneof(
  fc.array(awkward, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom('aa', '.', 'a', 'com', 'co', '@', ' '), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
);

test('nothing in random words is a mention, a tag or a link, alone or in a sentence', () => {
  fc.assert(
    fc.property(words, (typed) => {
      const safe = safeText(typed);
      expect(twitter.extractEntitiesWithIndices(safe)).toEqual([]);
      const inSentence = twitter.extractEntitiesWithIndices(`Hi @NikeSupport, ${safe}.`);
      expect(inSentence).toEqual([{ screenName: 'NikeSupport', listSlug: '', indices: [3, 15] }]);
      expect(twitter.extractEntitiesWithIndices(`您好，${safe}。`)).toEqual([]);
    }),
    { numRuns: 8_000, seed: 99 },
  );
});

test('safe words stay the same when made safe again, and grow by at most 30 %', () => {
  fc.assert(
    fc.property(words, (typed) => {
      const safe = safeText(typed);
      expect(safeText(safe)).toBe(safe);
      expect(safe.length).toBeLessThanOrEqual(Math.floor(typed.normalize('NFC').length * 1.3));
    }),
    { numRuns: 8_000, seed: 99 },
  );
});

test('hostile words of 20,000 characters take no more than a moment', () => {
  const hostile = ['a.', '@', '#1', 'https://', 'https://a', 'a.aa', '://', 'www.', '例.', '.\uFE0F', '1'];
  const started = performance.now();
  for (const part of hostile) safeText(part.repeat(20_000 / part.length));
  expect(performance.now() - started).toBeLessThan(5_000);
});
