import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/core/privacy/plain-text.ts';

describe('the plain form', () => {
  test.each([
    { typed: 'plain ASCII\n stays', plain: 'plain ASCII\n stays' },
    { typed: '１３８　００１３', plain: '138 0013' },
    { typed: 'ＡｂＣ＠ｑｑ．ｃｏｍ', plain: 'AbC@qq.com' },
    { typed: '订单，号：（１）', plain: '订单，号:(1)' },
    { typed: '1\u200b2\u200c3\u200d4\u2060\ufeff5', plain: '12345' },
    { typed: '\u202e1\u202c2\u2066\u2069', plain: '12' },
    { typed: '1\u00002\u00ad3', plain: '123' },
    { typed: '1\ud8002\udc003', plain: '123' },
    { typed: '1️⃣3️⃣', plain: '1 3 ' },
    { typed: '𝟙𝟚 𝟏 ٣ ۴ ५ ๖', plain: '12 1 3 4 5 6' },
    { typed: '𝐀𝒃', plain: 'Ab' },
    { typed: '1–2—3−4‑5', plain: '1-2-3-4-5' },
    { typed: '1\u00a02\u20093', plain: '1 2 3' },
    { typed: 'pаѕѕwοrd СА', plain: 'password CA' },
    { typed: '①③⑧ ❶⓪ ① x²', plain: '138 10 1 x²' },
    { typed: '①裂开②掉色', plain: '①裂开②掉色' },
    { typed: 'it’s', plain: "it's" },
    { typed: 'é ü 😀 €', plain: 'é ü 😀 €' },
  ])('$typed → $plain', ({ typed, plain }) => {
    expect(plainText(typed).text).toBe(plain);
  });
});

describe('the way back', () => {
  test.each([
    { typed: 'abc', start: 1, end: 3, behind: 'bc' },
    { typed: '😀１\u200b２', start: 2, end: 4, behind: '１\u200b２' },
    { typed: '𝟙𝟚x', start: 0, end: 2, behind: '𝟙𝟚' },
    { typed: 'a1️⃣b', start: 1, end: 2, behind: '1️⃣' },
    { typed: '\u200b12\u200b', start: 0, end: 2, behind: '12' },
  ])('$start–$end of $typed', ({ typed, start, end, behind }) => {
    const range = plainText(typed).typed(start, end);
    expect(typed.slice(range.start, range.end)).toBe(behind);
  });
});
