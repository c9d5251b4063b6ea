import { describe, expect, test } from 'vitest';
import { labels as en } from '../../src/cli/words/labels.en.ts';
import type { Labels } from '../../src/cli/words/labels.ts';
import { labels as zh } from '../../src/cli/words/labels.zh.ts';

type Question = { question: string; choices: string[] };

/** The labels that stand side by side on one screen. */
function questionsOf({ details, evidence, ...rest }: Labels): Question[] {
  return [
    ...Object.entries(rest).map(([question, words]) => ({ question, choices: Object.values<string>(words) })),
    ...Object.entries(details).map(([problem, words]) => ({
      question: `details of ${problem}`,
      choices: Object.values<string>(words),
    })),
    { question: 'evidence', choices: Object.values(evidence).map(({ label }) => label) },
  ];
}

const whysOf = ({ evidence }: Labels) => Object.values(evidence).map(({ why }) => why);
const wordsOf = (labels: Labels) => [...questionsOf(labels).flatMap(({ choices }) => choices), ...whysOf(labels)];
const lengthOf = (text: string) => [...text].length;

/** Names that a Chinese reader knows in Latin letters. */
const LATIN_NAMES = [
  ...[
    'PayPal',
    'Visa',
    'Mastercard',
    'Amex',
    'JCB',
    'Discover',
    'Klarna',
    'Afterpay',
    'Clearpay',
    'Apple Pay',
    'Shop Pay',
  ],
  ...['eBay', 'Etsy', 'AliExpress', 'Temu', 'TikTok Shop', 'Shopee', 'Lazada', 'Mercari', 'Vinted', 'Depop', 'StockX'],
  ...['X', 'Instagram', 'Facebook', 'QQ'],
];

describe.each([
  { language: 'English', labels: en, longest: 48, longestWhy: 90, whyEnd: /^[A-Z"].*[^.]\.$/ },
  { language: 'Chinese', labels: zh, longest: 22, longestWhy: 40, whyEnd: /[^。]。$/ },
])('$language labels', ({ labels, longest, longestWhy, whyEnd }) => {
  test.each(questionsOf(labels))('$question: none is empty, doubled, padded or too long', ({ choices }) => {
    expect(choices.length).toBeGreaterThan(1);
    expect(choices).toEqual([...new Set(choices)]);
    expect(choices.filter((label) => label === '' || label !== label.trim() || / {2}/.test(label))).toEqual([]);
    expect(choices.filter((label) => lengthOf(label) > longest)).toEqual([]);
  });

  test('a label is no sentence', () => {
    const choices = questionsOf(labels).flatMap((question) => question.choices);
    expect(choices.filter((label) => /[.,:;!?。，：；！？…]$/.test(label))).toEqual([]);
  });

  test('each kind of evidence has a reason of its own, in a sentence that fits a line', () => {
    const whys = whysOf(labels);
    expect(whys).toEqual([...new Set(whys)]);
    expect(whys.filter((why) => !whyEnd.test(why) || lengthOf(why) > longestWhy)).toEqual([]);
  });
});

test('English labels hold no Chinese, and straight quotes only', () => {
  expect(wordsOf(en).filter((text) => /[^\x20-\x7e]/.test(text))).toEqual([]);
});

test('Chinese labels hold Latin letters only in names', () => {
  const latin = wordsOf(zh).flatMap((text) => text.match(/[A-Za-z]+(?: [A-Za-z]+)*/g) ?? []);
  expect([...new Set(latin)].filter((word) => !LATIN_NAMES.includes(word))).toEqual([]);
});

test('Chinese labels are all Chinese but for names', () => {
  const named = wordsOf(zh).filter((text) => !/\p{Script=Han}/u.test(text));
  expect(named.filter((text) => !LATIN_NAMES.includes(text))).toEqual([]);
});

test('Chinese labels are punctuated and spaced as Chinese is', () => {
  const halfWidth = /[!"'(),.:;?]/;
  const unspaced = /\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u;
  const overspaced = /[，。：；、！？（）“”] | [，。：；、！？（）“”]|\p{Script=Han} \p{Script=Han}/u;
  expect(wordsOf(zh).filter((text) => halfWidth.test(text) || unspaced.test(text) || overspaced.test(text))).toEqual(
    [],
  );
});

test('the Chinese screen says 你 to the shopper, and 账号 only for the handle of a brand', () => {
  expect(wordsOf(zh).filter((text) => /您|亲|账号/.test(text))).toEqual([]);
});
