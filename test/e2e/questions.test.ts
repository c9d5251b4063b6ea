import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { inTerminal, keys, surroundings, type Typed } from '../support/in-terminal.ts';
import { bundleBuilt } from './built.ts';

beforeAll(bundleBuilt, 60_000);

function aHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'complain-e2e-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

/** Waits for the question and then for the mark at which one types. */
const line = (question: RegExp, typed: string): Typed => [
  new RegExp(`${question.source}[\\s\\S]*\\n> $`),
  `${typed}\r`,
];

describe('in plain lines, for a screen reader', () => {
  test.each([
    {
      locale: 'en_US.UTF-8',
      steps: [
        line(/Who took your money\?/, 'nike'),
        line(/1\. Nike/, '1'),
        line(/What went wrong\?[\s\S]*5\. Arrived damaged/, '5'),
        line(/What exactly\?/, '1'),
        line(/What did you order\?/, 'running shoes'),
        line(/1\. /, '1'),
        line(/Order number/, 'C01234567890'),
        line(/On what day did you order\?/, '2026-11-02'),
        line(/come/, '2026-11-10'),
        line(/How did you pay\?/, '1'),
        line(/What do you ask for\?/, '1'),
      ],
      last: /And if that is not possible\?/,
      left: 'Left. Nothing was sent.',
    },
    {
      locale: 'zh_CN.UTF-8',
      steps: [
        line(/钱付给了谁？/, '耐克'),
        line(/1\. Nike/, '１'),
        line(/出了什么问题？[\s\S]*5\. 收到时已损坏/, '5'),
        line(/具体是哪种情况？/, '1'),
        line(/买的是什么？/, '跑鞋'),
        line(/1\. 跑鞋/, '1'),
        line(/订单号/, 'C01234567890'),
        line(/哪天下的单？/, '2026-11-02'),
        line(/哪天收到的/, '2026-11-10'),
        line(/怎么付的款？/, '1'),
        line(/你希望怎么解决？/, '1'),
      ],
      last: /还可以接受什么？/,
      left: '已退出',
    },
  ])('the interview in $locale holds no control code at all', async ({ locale, steps, last, left }) => {
    const env = surroundings(aHome(), { LANG: locale, ACCESSIBLE: '1' });
    const leave: Typed = [new RegExp(`${last.source}[\\s\\S]*\\n> $`), keys.ctrlC];
    const result = await inTerminal(['new'], [...steps, leave], { env });
    expect([result.left, result.code]).toEqual([[], 2]);
    expect(result.raw).not.toContain('\u001b');
    expect(result.screen).toContain(left);
  });
});

describe.skipIf(process.platform === 'win32')('beside a pipe', () => {
  const node = `${process.execPath} --import tsx`;
  const script = fileURLToPath(new URL('../support/ask-beside-a-pipe.ts', import.meta.url));
  const command = `echo mail | ${node} ${script}`;

  test('questions are asked on the terminal that the process was started from', async () => {
    const steps: Typed[] = [
      [/Name\?[\s\S]*leave/, `李伟${keys.enter}`],
      [/Shop\?[\s\S]*leave/, keys.down],
      [/[❯>] Zara/, keys.enter],
    ];
    const { code, screen, left } = await inTerminal([], steps, { env: surroundings(aHome()), command });
    expect([left, code]).toEqual([[], 0]);
    expect(screen).toContain('beside: true, piped: mail\n');
    expect(screen).toContain('answers: 李伟, Zara\n');
  });

  test('in plain lines too', async () => {
    const env = surroundings(aHome(), { ACCESSIBLE: '1' });
    const { code, screen, left } = await inTerminal([], [line(/Name\?/, '李伟'), line(/Shop\?/, '2')], {
      env,
      command,
    });
    expect([left, code]).toEqual([[], 0]);
    expect(screen).toContain('answers: 李伟, Zara\n');
  });

  test.skipIf(process.platform !== 'linux')('nobody is asked where there is no such terminal', async () => {
    const { screen } = await inTerminal([], [], { env: surroundings(aHome()), command: `setsid sh -c '${command}'` });
    expect(screen).toContain('beside: false, piped: mail');
  });
});
