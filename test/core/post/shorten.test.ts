import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { createWeigher } from '../../../src/core/post/length.ts';
import { shortenWords } from '../../../src/core/post/shorten.ts';

const weigh = createWeigher(() => twitter.parseTweet);

describe('words that are too long for their room', () => {
  test.each([
    { text: 'running shoes', limit: 13, short: 'running shoes' },
    { text: 'running shoes, white.', limit: 21, short: 'running shoes, white.' },
    { text: 'running shoes', limit: 12, short: 'running' },
    { text: 'running shoes, size 42, white', limit: 14, short: 'running shoes' },
    { text: 'running shoes with the blue laces', limit: 24, short: 'running shoes' },
    { text: 'shoes and the socks', limit: 14, short: 'shoes' },
    { text: 'running shoes (blue leather, size 42)', limit: 30, short: 'running shoes' },
    { text: 'running shoes (blue) size 42', limit: 22, short: 'running shoes (blue)' },
    { text: '100% cotton shirt', limit: 5, short: '100%' },
    { text: 'the lamp', limit: 4, short: 'the' },
    { text: 'T-shirt 白色', limit: 9, short: 'T-shirt' },
    { text: '跑鞋左脚鞋底裂开了，盒子也破了', limit: 21, short: '跑鞋左脚鞋底裂开了' },
    { text: '蓝色的跑鞋和白色的袜子', limit: 13, short: '蓝色的跑鞋' },
    { text: '我的T-shirt破了', limit: 10, short: '我' },
    { text: 'Nike Air Max 跑鞋左脚', limit: 17, short: 'Nike Air Max 跑鞋' },
    { text: 'Supercalifragilistic', limit: 10, short: 'Supercalif' },
    { text: 'e\u0301e\u0301e\u0301', limit: 2, short: 'e\u0301e\u0301' },
    { text: '👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', limit: 5, short: '👨‍👩‍👧‍👦👨‍👩‍👧‍👦' },
    { text: 'shoes 👍🏽👍🏽', limit: 9, short: 'shoes' },
    { text: 'see example.com now', limit: 26, short: 'see' },
    { text: 'shoes', limit: 0, short: '' },
    { text: 'shoes', limit: -5, short: '' },
    { text: '', limit: 0, short: '' },
  ])('$text in $limit → $short', ({ text, limit, short }) => expect(shortenWords(text, limit, weigh)).toBe(short));
});

test('what comes out fits, begins the text, and splits neither a character nor an accent from its letter', () => {
  const pieces = fc.constantFrom(
    ...[
      'shoe',
      'and',
      ' ',
      ' ',
      ', ',
      '. ',
      '(',
      ')',
      '鞋底',
      '裂开了',
      '，',
      '和',
      '👩‍🔧',
      '👍🏽',
      '❤️',
      'e\u0301',
      'a.co',
      '%',
      '-',
    ],
  );
  const texts = fc.array(pieces, { maxLength: 16 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 60 }), (text, limit) => {
      const short = shortenWords(text, limit, weigh);
      expect(weigh(short)).toBeLessThanOrEqual(limit);
      expect(text.startsWith(short)).toBe(true);
      expect(shortenWords(short, limit, weigh)).toBe(short);
      const ends = [...new Intl.Segmenter('en').segment(text)].map(({ index, segment }) => index + segment.length);
      expect([0, ...ends]).toContain(short.length);
    }),
    { numRuns: 3_000, seed: 5 },
  );
});
