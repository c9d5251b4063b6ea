import { describe, expect, test } from 'vitest';
import { selfChecks as en } from '../../src/cli/words/self-checks.en.ts';
import { selfChecks as zh } from '../../src/cli/words/self-checks.zh.ts';
import { PROBLEMS } from '../../src/core/case/problems.ts';

const sentencesOf = (text: string, end: RegExp): string[] => text.split(end).filter((sentence) => sentence !== '');

/** Names that a Chinese reader knows in Latin letters. */
const latinNames = ['PayPal'];

const languages = [
  { language: 'English', checks: en, end: /(?<=[.?]) /, whole: /^[A-Z][^!]*[.?]$/ },
  { language: 'Chinese', checks: zh, end: /(?<=[。？])/u, whole: /^\P{Script=Latin}[^!！]*[。？]$/u },
];

describe.each(languages)('$language: what to look at first', ({ checks, end, whole }) => {
  test('is there for each problem, and for nothing else', () => {
    expect(Object.keys(checks).sort()).toEqual([...PROBLEMS].sort());
  });

  test.each(PROBLEMS)(
    '%s: one to three short sentences and one for the way on, without an exclamation mark',
    (problem) => {
      const { look, wayOn } = checks[problem];
      const [looks, ways] = [sentencesOf(look, end), sentencesOf(wayOn, end)];
      expect([looks.length <= 3, ways.length]).toEqual([true, 1]);
      const sentences = [...looks, ...ways];
      expect(sentences.filter((sentence) => [...sentence].length > 160 || !whole.test(sentence))).toEqual([]);
    },
  );

  test('no two are alike', () => {
    const all = PROBLEMS.flatMap((problem) => Object.values(checks[problem]));
    expect(all).toEqual([...new Set(all)]);
  });
});

test('who cannot use X is told nothing of it', () => {
  const all = [en, zh].flatMap((checks) => PROBLEMS.flatMap((problem) => Object.values(checks[problem])));
  expect(all.filter((text) => /\bX\b|\bpost\b|[Tt]witter|推特|发帖/.test(text))).toEqual([]);
});

describe('Chinese', () => {
  const texts = PROBLEMS.flatMap((problem) => Object.values(zh[problem]));

  test('holds no English but names', () => {
    const latin = texts.flatMap((text) => text.match(/[A-Za-z]+/g) ?? []);
    expect(latin.filter((word) => !latinNames.includes(word))).toEqual([]);
  });

  test('is punctuated and spaced as Chinese is, and says 你', () => {
    const halfWidth = /[!"'(),.:;?]/;
    const unspaced = /\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u;
    const overspaced = /[，。：；、？“”] | [，。：；、？“”]|\p{Script=Han} [\p{Script=Han}\d]/u;
    expect(texts.filter((text) => halfWidth.test(text) || unspaced.test(text) || overspaced.test(text))).toEqual([]);
    expect(texts.filter((text) => /您|亲/.test(text))).toEqual([]);
  });
});

test('English holds plain letters only', () => {
  const texts = PROBLEMS.flatMap((problem) => Object.values(en[problem]));
  expect(texts.filter((text) => /[^\x20-\x7e]/.test(text))).toEqual([]);
});
