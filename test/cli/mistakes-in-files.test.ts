import { describe } from 'vitest';
import { type Row, testMistakes } from '../support/test-mistakes.ts';
import type { Setup } from '../support/test-ports.ts';

const raw = (text: string): Setup => ({ files: { 'answers.json': text } });

const rows: readonly Row[] = [
  {
    name: 'broken JSON in the third line',
    setup: raw('{\n  "brand": "nike",\n  "problem" "damaged"\n}'),
    en: 'error: answers.json: no JSON at line 3, column 13\nhint: often a missing comma or quotation mark just before\n',
    zh: 'answers.json：第3行第13列不是 JSON\n多半是前面少了逗号或引号\n',
  },
  {
    name: 'JSON that ends too early',
    setup: raw('{\r\n"brand": "nike"'),
    en: 'error: answers.json: no JSON at line 2, column 16\nhint: often a missing comma or quotation mark just before\n',
    zh: 'answers.json：第2行第16列不是 JSON\n多半是前面少了逗号或引号\n',
  },
  ...(
    [
      ['[]', 'a list', '列表'],
      ['null', 'null', 'null'],
      ['7', 'a number', '数字'],
      ['"nike"', 'a text', '文字'],
      ['true', 'true or false', 'true 或 false'],
    ] as const
  ).map(([text, found, inHan]) => ({
    name: `${text} in place of an object`,
    setup: raw(text),
    en: `error: answers.json holds ${found}\nhint: it should hold one JSON object: { "brand": "nike", … }\n`,
    zh: `answers.json 里是${inHan}\n应该是一个 JSON 对象：{ "brand": "nike", … }\n`,
  })),
  {
    name: 'a file that is not there',
    setup: { files: {} },
    en: 'error: answers.json: there is no such file\n',
    zh: 'answers.json：没有这个文件\n',
  },
  {
    name: 'an empty file',
    setup: { files: { 'answers.json': { code: 'file-empty', file: 'answers.json' } } },
    en: 'error: answers.json is empty\nhint: it should hold one JSON object with your answers\n',
    zh: 'answers.json 是空的\n里面应该是一个写着答案的 JSON 对象\n',
  },
  {
    name: 'a file that is no text',
    setup: { files: { 'answers.json': { code: 'file-not-text', file: 'answers.json' } } },
    en: 'error: answers.json is not text\nhint: save it as plain text in UTF-8\n',
    zh: 'answers.json 不是文本文件\n请存成 UTF-8 编码的纯文本\n',
  },
  {
    name: 'a file that is too large',
    setup: {
      files: { 'answers.json': { code: 'file-too-large', file: 'answers.json', bytes: 2 ** 21, limit: 2 ** 20 } },
    },
    en: 'error: answers.json is too large\nhint: at most 1024 KB\n',
    zh: 'answers.json 太大了\n最大 1024 KB\n',
  },
  {
    name: 'a folder',
    setup: {
      files: { 'answers.json': { code: 'file-trouble', file: 'answers.json', trouble: 'folder', detail: 'EISDIR' } },
    },
    en: 'error: answers.json: this is a folder\n',
    zh: 'answers.json：这是一个文件夹\n',
  },
  {
    name: 'a file that the system refuses',
    setup: {
      files: { 'answers.json': { code: 'file-trouble', file: 'answers.json', trouble: 'other', detail: 'EIO' } },
    },
    en: 'error: answers.json: the system refuses (EIO)\n',
    zh: 'answers.json：系统拒绝了（EIO）\n',
  },
  {
    name: 'a pipe that is none',
    argv: ['new', '--answers', '-'],
    setup: { files: { '-': { code: 'stdin-is-terminal', flag: '--answers' } } },
    en: 'error: --answers - reads from a pipe, and there is none\nhint: try: cat answers.json | complain new --answers -\n',
    zh: '--answers - 要从管道读取，但没有管道\n可以这样：cat answers.json | complain new --answers -\n',
  },
];

describe('an answers file that cannot be read is told with the place', () => testMistakes(rows));
