import { expect, test } from 'vitest';
import { jsonPlace } from '../../src/core/json-place.ts';

test.each([
  { text: '', line: 1, column: 1 },
  { text: '{"brand": nike, "problem": "damaged"}', line: 1, column: 11 },
  { text: '{\n  "brand": "nike"\n  "problem": "damaged"\n}', line: 3, column: 3 },
  { text: '{\r\n  "brand": "nike",\r\n}', line: 3, column: 1 },
  { text: "{'brand': 'nike'}", line: 1, column: 2 },
  { text: '{"brand": "nike"', line: 1, column: 17 },
  { text: '{"brand": True}', line: 1, column: 11 },
  { text: '{"brand": "nike"} }', line: 1, column: 19 },
  { text: '{"brand": "nike"} // mine', line: 1, column: 19 },
  { text: '['.repeat(50_000), line: 1, column: 50_001 },
])('$text stops at $line:$column', ({ text, line, column }) => expect(jsonPlace(text)).toEqual({ line, column }));
