import { describe, expect, test } from 'vitest';
import { lazyCommands } from '../../src/cli/lazy-commands.ts';
import { run } from '../../src/cli/run.ts';
import { UserError } from '../../src/core/errors.ts';
import { aCase, acmeFile } from '../support/some-case.ts';
import { fromFile, type Row, testMistakes } from '../support/test-mistakes.ts';
import { complain, type Setup, testPorts } from '../support/test-ports.ts';

const file = (changes: object): Setup => ({ files: acmeFile(changes) });

const two: Setup = { cases: [aCase({ id: 'nike-1122-abc' }), aCase({ id: 'nike-1122-abd' })] };

const rows: readonly Row[] = [
  {
    name: 'a kind of draft to copy',
    argv: [...fromFile, '--copy', 'mail'],
    setup: file({}),
    en: 'error: kind: "mail" is not known\nhint: did you mean "email"?\n',
    zh: 'kind：不认识“mail”\n你是不是想写“email”？\n',
  },
  {
    name: 'a kind of draft',
    argv: ['draft', 'dm'],
    setup: two,
    en: 'error: kind: "dm" is not known\nhint: one of: public-post, direct-message, reply, supervisor-request, public-follow-up, closing-post, email, instagram-message\n',
    zh: 'kind：不认识“dm”\n可以写：public-post、direct-message、reply、supervisor-request、public-follow-up、closing-post、email、instagram-message\n',
  },
  {
    name: 'a limit of none',
    argv: ['brands', 'search', 'nike', '--limit', '0'],
    en: 'error: --limit: 0 is not possible\nhint: a whole number from 1 to 100\n',
    zh: '--limit：0 不行\n请写1到100的整数\n',
  },
  {
    name: 'an option misspelt',
    argv: ['new', '--brnd', 'nike'],
    en: 'error: unknown option \'--brnd\'\nhint: did you mean "--brand"?\n',
    zh: "没有 '--brnd' 这个选项\n你是不是想写“--brand”？\n",
  },
  {
    name: 'an option that is near to none',
    argv: ['list', '--xyzzy'],
    en: "error: unknown option '--xyzzy'\nhint: see: complain --help\n",
    zh: "没有 '--xyzzy' 这个选项\n查看用法：complain --help\n",
  },
  {
    name: 'a command misspelt',
    argv: ['lst'],
    en: 'error: unknown command \'lst\'\nhint: did you mean "list"?\n',
    zh: "没有 'lst' 这个命令\n你是不是想写“list”？\n",
  },
  {
    name: 'a command that is near to none',
    argv: ['frobnicate'],
    en: "error: unknown command 'frobnicate'\nhint: see: complain --help\n",
    zh: "没有 'frobnicate' 这个命令\n查看用法：complain --help\n",
  },
  {
    name: 'an argument left out',
    argv: ['draft'],
    en: "error: 'kind' is missing\nhint: see: complain --help\n",
    zh: "缺少 'kind'\n查看用法：complain --help\n",
  },
  {
    name: 'an option without its value',
    argv: ['new', '--brand'],
    en: "error: option '--brand <text>' needs a value\nhint: see: complain --help\n",
    zh: "选项 '--brand <text>' 后面要有值\n查看用法：complain --help\n",
  },
  {
    name: 'words too many',
    argv: ['show', 'nike', 'shoes'],
    en: 'error: there are too many words on the command line\nhint: put words with spaces into quotation marks\n',
    zh: '命令行里的词太多了\n带空格的内容请加引号\n',
  },
];

describe('a wrong command line is told in one line and a hint', () => testMistakes(rows));

test('an unknown screen language is told in the language of the machine', async () => {
  const { notes, code } = await complain(['list', '--lang', 'de'], { machine: { locale: 'zh_CN.UTF-8' } });
  expect([notes, code]).toEqual(['错误：--lang：不认识“de”\n提示：可以写：en、zh\n', 3]);
});

test('a present that is no instant is told in the language that was asked for', async () => {
  const { ports, notes } = testPorts();
  const now = (): Date => {
    throw new UserError({ code: 'bad-now', value: 'tomorrow' });
  };
  expect(await run(['list', '--lang', 'zh'], { ...ports, clock: { now } }, lazyCommands)).toBe(3);
  expect(notes()).toBe('错误：COMPLAIN_NOW：“tomorrow”不是时刻\n提示：请写成 2026-11-22T10:00:00Z 这样\n');
});

test('a fault of ours shows itself, and the end is 1', async () => {
  const { ports, notes } = testPorts();
  const list = async (): Promise<never> => {
    throw new TypeError('planted');
  };
  expect(await run(['list'], ports, { ...lazyCommands, list })).toBe(1);
  expect(notes()).toMatch(
    /^This is a fault in complain, not yours\. Please report it with these lines:\nTypeError: planted\n {4}at /,
  );
});
