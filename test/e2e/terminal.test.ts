import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { textWidth } from '../../src/cli/views/layout/width.ts';
import { inTerminal, keys, surroundings, type Typed } from '../support/in-terminal.ts';
import { acmeFile } from '../support/some-case.ts';
import { bundleBuilt } from './built.ts';

beforeAll(bundleBuilt, 60_000);

function aHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'complain-e2e-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

function storedCase(home: string) {
  const [id = ''] = readdirSync(join(home, 'cases'));
  return JSON.parse(readFileSync(join(home, 'cases', id, 'case.json'), 'utf8'));
}

const { enter, down, ctrlC } = keys;

test('the interview goes straight through in Chinese, from the first question to the texts', async () => {
  const home = aHome();
  const steps: readonly Typed[] = [
    [/钱付给了谁？/, '耐克'],
    [/❯ Nike|> Nike/, enter],
    [/出了什么问题？[\s\S]*收到时已损坏/, down.repeat(4)],
    [/[❯>] 收到时已损坏/, enter],
    [/具体是哪种情况？[\s\S]*退出/, enter],
    [/买的是什么？/, '跑鞋'],
    [/[❯>] 跑鞋/, enter],
    [/订单号/, `C01234567890${enter}`],
    [/哪天下的单？/, `2026-11-02${enter}`],
    [/哪天收到的/, `2026-11-10${enter}`],
    [/怎么付的款？[\s\S]*退出/, enter],
    [/你希望怎么解决？[\s\S]*退出/, enter],
    [/还可以接受什么？[\s\S]*退出/, enter],
    [/怎么联系过他们？[\s\S]*退出/, enter],
    [/已经有哪些证据？[\s\S]*退出/, enter],
    [/哪个国家或地区？/, '中国'],
    [/[❯>] 中国/, enter],
    [/你的时区[\s\S]*退出/, enter],
    [/订单上的姓名/, `李伟${enter}`],
    ...Array.from({ length: 4 }, (): Typed => [/接下来做什么？[\s\S]*退出/, enter]),
    [/接下来做什么？[\s\S]*退出/, down.repeat(6)],
    [/[❯>] 保存并离开/, enter],
  ];
  const { code, screen, left } = await inTerminal(['new'], steps, {
    env: surroundings(home, { LANG: 'zh_CN.UTF-8' }),
    rows: 100,
  });
  expect([left, code]).toEqual([[], 0]);
  expect(screen).toMatch(
    /第1页，共5页[\s\S]*@Nike[\s\S]*邮件[\s\S]*X 私信[\s\S]*先别做[\s\S]*下一步[\s\S]*已保存为 nike-1122-/,
  );
  expect(screen).not.toMatch(/undefined|\bat .*\.c?js:\d/);
  expect(storedCase(home).answers).toMatchObject({
    ...{ brand: 'nike', problem: 'damaged', item: 'running-shoes', remedies: ['replacement'], paidWith: 'paypal' },
    ...{ name: '李伟', country: 'CN', timeZone: 'Asia/Shanghai', contacts: [], evidence: [] },
    order: { number: 'C01234567890', placedOn: '2026-11-02', deliveredOn: '2026-11-10' },
  });
});

test('Ctrl-C at a question ends with 2 and without a stack', async () => {
  const home = aHome();
  const { code, screen } = await inTerminal(['new'], [[/Who took your money\?/, ctrlC]], { env: surroundings(home) });
  expect(code).toBe(2);
  expect(screen.trimEnd().endsWith('Left. Nothing was sent.')).toBe(true);
  expect(screen).not.toMatch(/ at |Error|ExitPrompt/);
});

test('where there is no clipboard the terminal is asked to copy, the whole text and nothing else', async () => {
  const home = aHome();
  const file = join(home, 'answers.json');
  writeFileSync(file, acmeFile()['answers.json'] ?? '');
  // Over SSH this machine's own clipboard is not the shopper's, whatever machine runs the test.
  const env = surroundings(home, { SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22' });
  const { raw } = await inTerminal(['new', '--answers', file, '--copy', 'email'], [[/What next\?/, ctrlC]], { env });
  const [, data = ''] = /\u001b\]52;c;([A-Za-z0-9+/=]*)\u0007/.exec(raw) ?? [];
  const [, drafted] = storedCase(home).events;
  expect(Buffer.from(data, 'base64').toString()).toBe(drafted.drafts.at(-1).text);
});

test('no line of the page is wider than the terminal', async () => {
  const home = aHome();
  const file = join(home, 'answers.json');
  writeFileSync(file, acmeFile()['answers.json'] ?? '');
  const env = surroundings(home, { COMPLAIN_LANG: 'zh' });
  const { screen } = await inTerminal(['new', '--answers', file], [[/接下来做什么？/, ctrlC]], { env, columns: 60 });
  const page = screen.slice(screen.indexOf('证据清单'), screen.indexOf('已保存为'));
  expect(page.split('\n').length).toBeGreaterThan(40);
  expect(page.split('\n').filter((line) => textWidth(line) > 60)).toEqual([]);
});
