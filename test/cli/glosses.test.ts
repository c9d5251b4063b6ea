import { describe, expect, test } from 'vitest';
import { reading as english } from '../../src/cli/words/reading.en.ts';
import { glossOf } from '../../src/cli/words/reading.ts';
import { reading as chinese } from '../../src/cli/words/reading.zh.ts';
import { readReply } from '../../src/core/reading/read-reply.ts';
import { someReplyFacts } from '../support/some-reply-facts.ts';

const empty = {
  asks: [],
  amount: null,
  percent: null,
  span: null,
  day: null,
  link: null,
  phone: null,
  reference: null,
} as const;

describe.each([
  { language: 'en', words: english },
  { language: 'zh', words: chinese },
])('$language', ({ language, words }) => {
  const said = Object.entries(words.glosses).map(([id, gloss]) => ({
    id,
    text: typeof gloss === 'string' ? gloss : gloss(empty),
  }));

  test('some 200 phrases have a gloss, a sentence each', () => {
    expect(said.length).toBeGreaterThanOrEqual(200);
    expect(said.filter(({ text }) => !/[.。]$/.test(text) || /null|undefined|NaN/.test(text))).toEqual([]);
  });

  test('says 你 to the shopper, never 您', () => {
    expect(said.filter(({ text }) => text.includes('您'))).toEqual([]);
    if (language === 'zh') expect(said.filter(({ text }) => /[一-鿿][,;:!?]|\d [一-鿿]/.test(text))).toEqual([]);
  });
});

test.each([
  {
    text: 'We appreciate your patience.',
    en: 'Thanks for your patience: they mean to let you wait longer.',
    zh: '谢谢你耐心等。意思是还要你等。',
  },
  {
    text: 'Please allow 3-5 business days.',
    en: 'They say it takes time: within 3 to 5 working days.',
    zh: '说需要3到5个工作日。',
  },
  {
    text: 'Your case number is 12345678.',
    en: 'They give a number: 12345678. Put it in every message.',
    zh: '给了编号：12345678。以后每次都带上。',
  },
  {
    text: 'Please send us your order number and postcode.',
    en: 'They ask for: the order number, the postcode.',
    zh: '他们要你提供：订单号、邮编。',
  },
  { text: 'We can refund you 30%.', en: 'They offer only a part of the price (30%).', zh: '只退一部分（30%）。' },
])('$text', ({ text, en, zh }) => {
  const sentence = readReply(text, someReplyFacts).sentences[0];
  if (sentence === undefined) throw new Error('no sentence');
  expect([glossOf(sentence, english, ' '), glossOf(sentence, chinese, '')]).toEqual([en, zh]);
});

test('an unknown sentence has no gloss', () => {
  const sentence = readReply('The lamp looks lovely.', someReplyFacts).sentences[0];
  expect(sentence === undefined ? '' : glossOf(sentence, english, ' ')).toBeNull();
});
