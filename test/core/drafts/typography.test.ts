import { describe, expect, test } from 'vitest';
import { asSentence, between, spaced, tidy } from '../../../src/core/drafts/typography.ts';

describe('a name in the middle of a Chinese sentence has spaces around Latin words only', () => {
  test.each([
    { name: 'Nike', in: '我在 Nike 的订单' },
    { name: '跑鞋', in: '我在跑鞋的订单' },
    { name: 'T恤', in: '我在 T恤的订单' },
    { name: '小米 Phone', in: '我在小米 Phone 的订单' },
    { name: 'Visa 卡', in: '我在 Visa 卡的订单' },
    { name: '2K', in: '我在 2K 的订单' },
    { name: 'Forever 21', in: '我在 Forever 21 的订单' },
    { name: 'Élan', in: '我在 Élan 的订单' },
    { name: 'Apple Pay（Visa 卡）', in: '我在 Apple Pay（Visa 卡）的订单' },
    // A word put behind `#123` would make a hashtag of it.
    { name: '鞋子 #123', in: '我在鞋子 #123 的订单' },
  ])('$in', ({ name, in: sentence }) => expect(`我在${spaced('zh', name)}的订单`).toBe(sentence));

  test('in English the words around it have theirs', () => expect(spaced('en', 'Nike')).toBe('Nike'));
});

describe('a Chinese sentence has no spaces beside full-width punctuation', () => {
  test.each([
    { rendered: ' Nike 客服，您好：', tidied: 'Nike 客服，您好：' },
    { rendered: '用 PayPal ，11月2日', tidied: '用 PayPal，11月2日' },
    { rendered: '（ Nike ）的', tidied: '（Nike）的' },
    { rendered: '我在 Nike  的订单', tidied: '我在 Nike 的订单' },
    { rendered: '您好 @Nike ，订单', tidied: '您好 @Nike，订单' },
  ])('$rendered → $tidied', ({ rendered, tidied }) => expect(tidy('zh', rendered)).toBe(tidied));

  test('English is trimmed and otherwise left alone', () => expect(tidy('en', ' Hi , all ')).toBe('Hi , all'));
});

describe('between two sentences', () => {
  test.each([
    { before: 'One.', next: 'Two.', en: ' ', zh: ' ' },
    { before: '第一句。', next: '第二句。', en: ' ', zh: '' },
    { before: '第一句。', next: '#Nike', en: ' ', zh: ' ' },
    { before: 'It broke.', next: '第二句。', en: ' ', zh: ' ' },
    { before: '#Nike', next: '#客服', en: ' ', zh: ' ' },
  ])('$before and $next: "$en" in English, "$zh" in Chinese', ({ before, next, en, zh }) => {
    expect({ en: between('en', before, next), zh: between('zh', before, next) }).toEqual({ en, zh });
  });
});

describe('what somebody typed becomes a sentence', () => {
  test.each([
    { typed: 'the sole is split', sentence: 'The sole is split.' },
    { typed: 'The sole is split.', sentence: 'The sole is split.' },
    { typed: 'is that right?', sentence: 'Is that right?' },
    { typed: 'split "like this."', sentence: 'Split "like this."' },
    { typed: 'split (both of them)', sentence: 'Split (both of them).' },
    { typed: 'iPhone shows nothing', sentence: 'iPhone shows nothing.' },
    { typed: 'élan is broken', sentence: 'Élan is broken.' },
    { typed: '3 of 4 broke', sentence: '3 of 4 broke.' },
    { typed: '鞋底裂开了', sentence: '鞋底裂开了。' },
    { typed: '鞋底裂开了！', sentence: '鞋底裂开了！' },
    { typed: '裂开了（两只）', sentence: '裂开了（两只）。' },
    { typed: '型号 A12', sentence: '型号 A12.' },
    { typed: 'wait…', sentence: 'Wait…' },
  ])('$typed → $sentence', ({ typed, sentence }) => expect(asSentence(typed)).toBe(sentence));
});
