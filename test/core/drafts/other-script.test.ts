import { describe, expect, test } from 'vitest';
import { isOtherScript } from '../../../src/core/drafts/other-script.ts';

describe('words that readers of an English draft cannot read', () => {
  test.each([
    { words: 'The sole is split', other: false },
    { words: 'Söhne & Čapek, naïve', other: false },
    { words: '12.5 € – 👟 ✔', other: false },
    { words: '', other: false },
    { words: '鞋底裂开', other: true },
    { words: 'sole 裂开', other: true },
    { words: 'подошва', other: true },
    { words: 'くつ', other: true },
  ])('$words: $other', ({ words, other }) => expect(isOtherScript(words, 'en')).toBe(other));
});

describe('words that readers of a Chinese draft cannot be expected to read', () => {
  test.each([
    { words: '鞋底裂开', other: false },
    { words: '左脚 The left sole is split open 裂开', other: false },
    // Names of brands and models are usual in Chinese.
    { words: 'Air Max 90', other: false },
    { words: 'iPhone 15 Pro Max', other: false },
    { words: 'The sole is split', other: true },
    { words: '42', other: false },
  ])('$words: $other', ({ words, other }) => expect(isOtherScript(words, 'zh')).toBe(other));
});
