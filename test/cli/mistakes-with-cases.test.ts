import { describe, expect, test } from 'vitest';
import { aCase } from '../support/some-case.ts';
import { type Row, testMistakes } from '../support/test-mistakes.ts';
import { complain, type Setup } from '../support/test-ports.ts';

const two: Setup = { cases: [aCase({ id: 'nike-1122-abc' }), aCase({ id: 'nike-1122-abd' })] };

const rows: readonly Row[] = [
  {
    name: 'no case yet',
    argv: ['show'],
    en: 'error: there is no case yet\nhint: open one: complain new\n',
    zh: '还没有投诉\n新建一个：complain new\n',
  },
  {
    name: 'a case misspelt',
    argv: ['show', 'nike-1123-abc'],
    setup: { cases: [aCase({ id: 'nike-1122-abc' })] },
    en: 'error: no case called "nike-1123-abc"\nhint: did you mean nike-1122-abc?\n',
    zh: '没有找到投诉“nike-1123-abc”\n你是不是想找 nike-1122-abc？\n',
  },
  {
    name: 'a case that is near to none',
    argv: ['draft', 'email', 'zara'],
    setup: two,
    en: 'error: no case called "zara"\nhint: see them with: complain list\n',
    zh: '没有找到投诉“zara”\n查看全部：complain list\n',
  },
  {
    name: 'a beginning of two cases',
    argv: ['show', 'nike'],
    setup: two,
    en: 'error: several cases begin with "nike"\nhint: name one: nike-1122-abc, nike-1122-abd\n',
    zh: '有好几个投诉以“nike”开头\n请指明一个：nike-1122-abc、nike-1122-abd\n',
  },
  {
    name: 'no case named, and two are open',
    argv: ['draft', 'email'],
    setup: two,
    code: 4,
    en: 'error: there are several cases\nhint: name one: nike-1122-abc, nike-1122-abd\n',
    zh: '有好几个投诉\n请指明一个：nike-1122-abc、nike-1122-abd\n',
  },
  {
    name: 'a damaged case',
    argv: ['show', 'acme-1122-abc'],
    setup: {
      ...two,
      damaged: [{ file: '/data/cases/acme-1122-abc/case.json', reason: 'wrong-shape', detail: 'events' }],
    },
    en: 'error: /data/cases/acme-1122-abc/case.json is damaged at events\nhint: it was left as it is\n',
    zh: '/data/cases/acme-1122-abc/case.json 已损坏，位置：events\n文件没有改动，原样保留\n',
  },
  {
    name: 'a case of a newer complain',
    argv: ['draft', 'email', 'acme-1122-abc'],
    setup: { damaged: [{ file: 'C:\\data\\cases\\acme-1122-abc\\case.json', reason: 'newer', detail: '2' }] },
    en: 'error: C:\\data\\cases\\acme-1122-abc\\case.json was written by a newer complain (form 2)\nhint: update complain; the file was left as it is\n',
    zh: 'C:\\data\\cases\\acme-1122-abc\\case.json 是更新版本的 complain 写的（格式2）\n请更新 complain，文件没有改动\n',
  },
];

describe('a case that cannot be found is told with those that can', () => testMistakes(rows));

test('control characters in what was typed do not reach the terminal', async () => {
  const { notes } = await complain(['show', '\u001b[31m\u0007\u202enike\u009b'], two);
  expect(notes).toBe('error: no case called "\uFFFD[31m\uFFFD\uFFFDnike\uFFFD"\nhint: see them with: complain list\n');
});

test('a draft that cannot be written down is shown all the same, and the end is 1', async () => {
  const trouble = { code: 'store-busy', folder: '/data' } as const;
  const { out, notes, code } = await complain(['draft', 'email', 'nike-1122-abc'], { ...two, trouble });
  expect(out).toBe((await complain(['draft', 'email', 'nike-1122-abc'], two)).out);
  expect(notes).toContain('error: another complain is writing in /data\nhint: try again in a moment\n');
  expect(code).toBe(1);
});
