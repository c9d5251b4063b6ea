import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, oneLine } from '../../../src/core/post/clean-text.ts';

describe('what cannot be seen goes', () => {
  test.each([
    { what: 'control characters', typed: 'a\u0000b\u0007c\u001B[31md\u007Fe\u0085', clean: 'abc[31mde' },
    { what: 'reading direction marks', typed: '\u202Eabc\u202C\u2066d\u2069\u200E\u200F\u061C', clean: 'abcd' },
    { what: 'byte order mark and noncharacters', typed: '\uFEFFa\uFFFEb\uFFFFc\uFDD0d\u{1FFFE}', clean: 'abcd' },
    { what: 'lone surrogates', typed: 'a\uD83Db\uDE00c', clean: 'abc' },
    { what: 'zero-width characters', typed: 'a\u200Bb\u200Cc\u200Dd\u2060e\u00ADf\u034F', clean: 'abcdef' },
    { what: 'letters without a shape', typed: 'a\u3164b\uFFA0c\u115Fd', clean: 'abcd' },
    { what: 'tag characters', typed: 'a\u{E0068}\u{E0069}\u{E007F}b', clean: 'ab' },
    { what: 'variation selectors outside emoji', typed: 'a\uFE0Fb\uFE00葛\u{E0100}', clean: 'ab葛' },
    { what: 'object replacement', typed: 'a\uFFFCb', clean: 'ab' },
  ])('$what', ({ typed, clean }) => expect(cleanText(typed)).toBe(clean));
});

describe('what was meant stays', () => {
  test.each([
    ['emoji with joiners and selectors', '👨‍👩‍👧 ❤️‍🔥 🏳️‍🌈 1️⃣ #️⃣ ™️ ✔︎ 👍🏽 🧑🏻‍❤️‍🧑🏿 🇨🇳'],
    ['brackets and names of programs', '{{name}} {{#if x}} __proto__ constructor $& %s \\n <b>'],
    ['other scripts', 'Größe Привет 鞋底裂了 서울 مرحبا नमस्ते'],
    ['astral letters', '𠮷野家'],
  ])('%s', (_, typed) => expect(cleanText(typed)).toBe(typed));
});

describe('spaces and line breaks', () => {
  test.each([
    { typed: ' a\u00A0\u2009 b\u3000c\td ', line: 'a b c d', lines: 'a b c d' },
    { typed: 'a\r\nb\rc\u2028d\u0085e', line: 'a b c d e', lines: 'a\nb\nc\nd\ne' },
    { typed: '\n\n a \n\n\n\n b\n', line: 'a b', lines: 'a\n\nb' },
    { typed: 'e\u0301', line: 'é', lines: 'é' },
    { typed: '\u200B \n', line: '', lines: '' },
  ])('$typed', ({ typed, line, lines }) =>
    expect([cleanText(typed), cleanText(typed, { lines: true })]).toEqual([line, lines]),
  );

  test('one line is made of several without touching anything else', () =>
    expect(oneLine(' a\n\n b\u200B ')).toBe('a b\u200B'));
});

test('cleaning twice is cleaning once, and NFC', () => {
  const pieces = fc.constantFrom(
    ...['a', 'e', '\u0301', ' ', '\n', '\r', '\u200D', '\uFE0F', '\uFE0E', '\u20E3', '1', '#', '❤', '👩', '🏽', '🔧'],
    ...['\u0001', '\u200B', '\u202E', '\uD83D', '\uDE00', '\uFFFF', '\u{E0068}', '\u1100', '\u1161', '\u115F', '汉'],
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(texts, fc.boolean(), (typed, lines) => {
      const once = cleanText(typed, { lines });
      expect(cleanText(once, { lines })).toBe(once);
      expect(once.normalize('NFC')).toBe(once);
    }),
    { numRuns: 5_000, seed: 1 },
  );
});
