import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { inTerminal, keys, surroundings, type Typed } from '../support/in-terminal.ts';
import { aHome, storedCase } from '../support/journey.ts';
import { journeyAnswers } from '../support/journey-answers.ts';
import { bundleBuilt } from './built.ts';

beforeAll(bundleBuilt, 60_000);

/** Waits for the question and then for the mark at which one types. */
const line = (question: RegExp, typed: string): Typed => [
  new RegExp(`${question.source}[\\s\\S]*\\n> $`),
  `${typed}\r`,
];

const plainLines = [
  {
    locale: 'en_US.UTF-8',
    steps: [
      line(/Who took your money\?/, 'nike'),
      line(/1\. Nike/, '1'),
      line(/What went wrong\?[\s\S]*5\. Arrived damaged/, '5'),
      line(/What exactly\?/, '2'),
      line(/What did you order\?/, 'running shoes'),
      line(/1\. /, '1'),
      line(/Order number/, 'C01234567890'),
      line(/On what day did you order\?/, '2 Nov'),
      line(/come/, '2026-11-10'),
      line(/How did you pay\?/, '1'),
      line(/What do you ask for\?/, '1,2'),
      line(/E-mail: none/, '3'),
      ...Array.from({ length: 7 }, () => line(/: none/, '')),
      line(/First time \(a day\)/, 'Nov 12'),
      line(/Their answer/, '2'),
      line(/What do you already have\?/, '1'),
      line(/Which country/, 'China'),
      line(/1\. China/, '1'),
      line(/Which time zone[\s\S]*1\. /, '1'),
      line(/Which languages\?/, '1'),
      line(/Is everything right\?/, '1'),
      line(/Can you open X/, '1'),
      line(/A look before anything is sent/, '1'),
      line(/Page 1 of 5[\s\S]*What next\?|page 1 of 5[\s\S]*What next\?/, '1'),
    ],
    last: /page 2 of 5[\s\S]*What next\?/,
    left: 'Left. The program has sent nothing for you.',
  },
  {
    locale: 'zh_CN.UTF-8',
    steps: [
      line(/钱付给了谁？/, '耐克'),
      line(/1\. Nike/, '１'),
      line(/出了什么问题？[\s\S]*5\. 收到时已损坏/, '5'),
      line(/具体是哪种情况？/, '2'),
      line(/买的是什么？/, '跑鞋'),
      line(/1\. 跑鞋/, '1'),
      line(/订单号/, 'C01234567890'),
      line(/哪天下的单？/, '11月2日'),
      line(/哪天收到的/, '2026-11-10'),
      line(/怎么付的款？/, '1'),
      line(/你希望怎么解决？/, '1，2'),
      line(/邮件：?:? ?没有/, '3'),
      ...Array.from({ length: 7 }, () => line(/: 没有|：没有/, '')),
      line(/第一次是哪天/, '11月12日'),
      line(/他们的回复/, '2'),
      line(/已经有哪些证据？/, '1'),
      line(/哪个国家或地区？/, '中国'),
      line(/1\. 中国/, '1'),
      line(/哪个时区？[\s\S]*1\. /, '1'),
      line(/用什么语言？/, '1'),
      line(/都对吗？/, '1'),
      line(/你能打开 X/, '1'),
      line(/发出之前，先看一眼/, '1'),
      line(/第1页，共5页[\s\S]*接下来做什么？/, '1'),
    ],
    last: /第2页，共5页[\s\S]*接下来做什么？/,
    left: '已退出',
  },
] as const;

describe('in plain lines, for a screen reader', () => {
  test.each(plainLines)(
    'the interview in $locale, to its texts, holds no control code and no frame',
    async ({ locale, steps, last, left }) => {
      const home = aHome();
      const env = surroundings(home, { LANG: locale, ACCESSIBLE: '1' });
      const leave: Typed = [new RegExp(`${last.source}[\\s\\S]*\\n> $`), keys.ctrlC];
      const turn = line(/(?:There is more below|下面还有)/, '');
      const result = await inTerminal(['new'], [...steps, leave], { env, rows: 60, whenever: turn });
      expect([result.left, result.code]).toEqual([[], 2]);
      expect(result.raw).not.toContain('\u001b');
      expect(result.screen).not.toMatch(/[─│┌┐└┘]/);
      expect(result.screen).toContain(left);
      expect(storedCase(home).answers).toMatchObject(journeyAnswers);
    },
  );
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
