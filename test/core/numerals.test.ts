import { expect, test } from 'vitest';
import { readNumeral } from '../../src/core/numerals.ts';

test.each([
  ['7', 7],
  ['007', 7],
  ['12345678', 12345678],
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['廿一', 21],
  ['三十一', 31],
  ['两', 2],
  ['一百零五', 105],
  ['一百二十九', 129],
  ['两千', 2000],
  ['一万两千', 12000],
  ['三万', 30000],
  ['二〇二六', 2026],
  ['二零二六', 2026],
])('%s is %d', (text, value) => expect(readNumeral(text)).toBe(value));

test.each(['', '几', '三四', '十几', '百', '二十三十', '〇', '一万二万', '万', '123456789', '-1', '1.5', 'x'])(
  '"%s" is no number',
  (text) => expect(readNumeral(text)).toBeNull(),
);
