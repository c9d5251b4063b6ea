import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { createWeigher, LIBRARY_CAP, plainWeight } from '../../../src/core/post/length.ts';

const weigh = createWeigher(() => twitter.parseTweet);

// Measured with twitter-text 3.1.0 and @twemoji/parser 17; weights as docs.x.com/fundamentals/counting-characters.
const LIGHT = [...'aZ9 éßЖЯعبกขकგ£¥©°±×½«·‘’“”–—', '\u00A0', '\u200B'];
const HEAVY = [
  ...'汉字かなカナ한글，。、：（）！？「」【】￥～Ａ９€₩₹…•→★①№℃™⚠✔ệ',
  '\u3000',
  '\u202F',
  '\u200E',
  '\u2060',
];

describe('one character', () => {
  test.each(LIGHT)('%j weighs 1', (character) => expect(weigh(character)).toBe(1));
  test.each(HEAVY)('%j weighs 2', (character) => expect(weigh(character)).toBe(2));
  test.each([0x0000, 0x10ff, 0x2000, 0x2010, 0x201f, 0x2032, 0x2037])(
    'code point %i, the edge of a light range, weighs 1',
    (code) => expect(weigh(`x${String.fromCharCode(code)}`)).toBe(2),
  );
  test.each([0x1100, 0x1fff, 0x200e, 0x200f, 0x2020, 0x2031, 0x2038])('code point %i, just outside, weighs 2', (code) =>
    expect(weigh(`x${String.fromCharCode(code)}`)).toBe(3),
  );
});

describe('an emoji weighs 2 however it is composed', () => {
  test.each([
    ...['😀', '❤️', '1️⃣', '🇨🇳', '👍🏽', '👨‍👩‍👧‍👦', '🏳️‍🌈', '🫠', '🫨', '🫩'],
    // Newer than the emoji table that twitter-text was released with.
    ...['🧑‍🔧', '❤️‍🔥', '😮‍💨', '🐦‍🔥', '🙂‍↔️', '⛓️‍💥', '🏳️‍⚧️', '🫶🏿', '🫱🏻‍🫲🏿', '🧑🏻‍❤️‍🧑🏿'],
  ])('%s', (emoji) => expect([weigh(emoji), weigh(`a${emoji}b${emoji}`)]).toEqual([2, 6]));
});

describe('a text', () => {
  test.each([
    { text: '', length: 0 },
    { text: 'Hi @NikeSupport', length: 15 },
    { text: '#HM', length: 3 },
    { text: '您好 @NikeSupport，鞋底裂了', length: 4 + 1 + 12 + 2 + 8 },
    { text: 'https://example.com/a/very/long/path?with=parameters&and=more#here', length: 23 },
    { text: 'http://a.co', length: 23 },
    { text: 'see example.com now', length: 4 + 23 + 4 },
    { text: 'a.co b.co', length: 23 + 1 + 23 },
    { text: 'https://shop.cn/订单/1', length: 23 + 4 + 2 },
    { text: 'order.no', length: 23 },
    { text: 'main.zip', length: 23 },
    { text: 'word.Next', length: 23 },
    { text: 'invoice.pdf', length: 11 },
    { text: 'it.Please', length: 9 },
    { text: '3.5kg', length: 5 },
    { text: 'US$20', length: 5 },
    { text: '例子.中国', length: 9 },
    { text: 'e.g. this', length: 9 },
    { text: 'one.\ntwo', length: 8 },
    { text: 'e\u0301'.repeat(280), length: 280 },
    { text: '文'.repeat(140), length: 280 },
    { text: '\uD800', length: 2 },
  ])('$text weighs $length', ({ text, length }) => expect(weigh(text)).toBe(length));
});

describe('the library', () => {
  const counting = () => {
    const seen: string[] = [];
    let loads = 0;
    const count = createWeigher(() => {
      loads += 1;
      return (text) => {
        seen.push(text);
        return { weightedLength: text.length };
      };
    });
    return { count, report: () => ({ loads, seen }) };
  };

  test('is not loaded for plain words, prices, handles and Chinese', () => {
    const { count, report } = counting();
    for (const text of ['Order 4567. US$20, 3.5 kg!', 'Hi @NikeSupport #HM', '鞋底裂了。', 'wait… ok...']) count(text);
    expect(report()).toEqual({ loads: 0, seen: [] });
  });

  test('is loaded once, and asked for links and emoji', () => {
    const { count, report } = counting();
    for (const text of ['a.co', '😀', '1️⃣', 'plain']) count(text);
    expect(report()).toEqual({ loads: 1, seen: ['a.co', '😀', '1️⃣'] });
  });

  test('never sees more than the cap: a longer text is the sum of its characters', () => {
    const { count, report } = counting();
    expect(count('a.'.repeat(LIBRARY_CAP))).toBe(2 * LIBRARY_CAP);
    expect(count('例.'.repeat(LIBRARY_CAP))).toBe(3 * LIBRARY_CAP);
    expect(count(`${'😀'.repeat(LIBRARY_CAP)}`)).toBe(2 * LIBRARY_CAP);
    expect(report()).toEqual({ loads: 0, seen: [] });
  });

  test.each(['a.co', 'https://a.co', '例子.中国', '😀', '❤️', '1⃣', 'a\u200Db', '𠮷'])('decides about %s', (text) =>
    expect(plainWeight(text)).toBeNull(),
  );
});

test('the fast path gives what twitter-text gives, for 20,000 random texts', () => {
  const pieces = fc.constantFrom(
    ...[
      'a',
      'B',
      'z9',
      ' ',
      '\n',
      '.',
      '..',
      '. ',
      '-',
      '_',
      '/',
      '://',
      'http://',
      'https://',
      'www.',
      '@',
      '＠',
      '#',
    ],
    ...[
      '＃',
      '$',
      '1',
      '7',
      '.com',
      '.no',
      'co',
      'zip',
      '汉',
      '字。',
      '，',
      '．',
      '中国',
      '.中国',
      'é',
      'e\u0301',
      '™',
      '©',
    ],
    ...[
      '❤',
      '\uFE0F',
      '\u200D',
      '\u20E3',
      '😀',
      '🏽',
      '👩',
      '🔧',
      '🇨',
      '🇳',
      '\uD83D',
      '\u200E',
      '\u3000',
      '…',
      '€',
      '¥',
    ],
  );
  const texts = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));
  let plain = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const expected = twitter.parseTweet(text).weightedLength;
      const fast = plainWeight(text);
      if (fast !== null) plain += 1;
      expect([fast ?? expected, weigh(text)]).toEqual([expected, expected]);
    }),
    { numRuns: 20_000, seed: 280 },
  );
  expect(plain).toBeGreaterThan(2_000);
});
