import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answersOf, atHome, finish, interview, right, untilSummary } from '../support/conversation.ts';
import { leave, type Step } from '../support/fakes.ts';
import { complain } from '../support/test-ports.ts';

const mail = (name: string): string => readFileSync(new URL(`../core/mail/mails/${name}.txt`, import.meta.url), 'utf8');
const nike = mail('nike-confirmation');
const files = { 'order.eml': nike, '-': nike };

const confirm = /^This is what the mail says/;
const sure = [
  'Shop Nike',
  'Order number C01312345678',
  'Ordered on Mon 2 Nov 2026',
  'Expected by Wed 11 Nov 2026',
  'Paid with Visa card',
  'Order total USD 137.00',
  "Bought from The brand's own website",
];
/** The questions of the usual conversation that a mail of Nike leaves, by their beginnings. */
const usual = (...asks: RegExp[]): Step[] =>
  asks.flatMap((asked) => untilSummary.filter((step) => asked.test(String(step.asks))));
const left = usual(/went wrong/, /What exactly/);
const after = usual(/did it come/, /ask for/, /How often/, /already have/);
const itemInLine: Step = { asks: /^What did you order/, types: 'running', answer: 'running shoes' };

describe('an order mail', () => {
  test.each([
    ['from a file', ['--from', 'order.eml'], []],
    ['pasted', ['--from', '-'], [{ asks: /^Paste the mail about your order/, answer: nike }]],
  ] as const)('%s answers what it says, and its questions are skipped', async (_, argv, pasted) => {
    const script = [...pasted, { asks: confirm, answer: sure }, ...left, itemInLine, ...after, right, ...finish];
    const told = await interview(script, { settings: atHome, files }, ...argv);
    expect(told.code).toBe(0);
    expect(answersOf(told)).toMatchObject({
      brand: 'nike',
      item: 'running-shoes',
      order: { number: 'C01312345678', placedOn: '2026-11-02', expectedBy: '2026-11-11', deliveredOn: '2026-11-10' },
      paidWith: 'visa',
      amount: { value: 137, currency: 'USD' },
      boughtFrom: 'brand-site',
    });
  });

  test('what it leaves in doubt is not ticked and stands in its question', async () => {
    const choices: string[] = [];
    const script: Step[] = [
      { asks: confirm, answer: sure },
      ...left,
      { asks: /^What did you order/, answer: 'Use these words: "Nike Air Force 1 \'07"' },
      ...after,
      right,
      ...finish,
    ];
    const told = await interview(script, { settings: atHome, files, choices }, '--from', 'order.eml');
    expect(answersOf(told)?.item).toBe("Nike Air Force 1 '07");
    expect(choices).toContain(
      "Goods         Nike Air Force 1 '07 | Not certain, please look. In the mail: Nike Air Force 1 '07",
    );
    expect(choices).toContain('Order number  C01312345678 | In the mail: Order Number C01312345678');
  });

  test('what is unticked is asked', async () => {
    const script = [
      { asks: confirm, answer: sure.filter((line) => !line.startsWith('Order number')) },
      ...left,
      itemInLine,
      ...usual(/^\/\^Order number/),
      ...after,
      right,
      ...finish,
    ];
    const told = await interview(script, { settings: atHome, files }, '--from', 'order.eml');
    expect(answersOf(told)?.order.number).toBe('C01234567890');
  });

  test('a flag says more than the mail', async () => {
    const script = [
      { asks: confirm, answer: sure.filter((line) => !line.startsWith('Order number')) },
      ...[...left, itemInLine, ...after, right, ...finish],
    ];
    const told = await interview(script, { settings: atHome, files }, '--from', 'order.eml', '--order-number', 'X9');
    expect(answersOf(told)?.order.number).toBe('X9');
  });

  test('a text that is no order mail asks everything', async () => {
    const script = [...untilSummary, right, ...finish];
    const told = await interview(
      script,
      { settings: atHome, files: { 'chat.txt': mail('none-chat-zh') } },
      '--from',
      'chat.txt',
    );
    expect([told.code, told.notes.includes('Nothing could be read from the mail with certainty.')]).toEqual([0, true]);
  });

  test('through a pipe is read, and the questions are asked on the terminal behind it', async () => {
    const script = [{ asks: confirm, answer: sure }, ...left, itemInLine, ...after, right, ...finish];
    const told = await interview(script, { settings: atHome, files, keyboardBeside: true }, '--from', '-');
    expect(answersOf(told)?.order.number).toBe('C01312345678');
  });

  test('in Chinese', async () => {
    const script: Step[] = [
      { asks: /^从邮件里读到这些/, answer: ['商家 Taobao', '订单号 3920485716620318842'] },
      { asks: '出了什么问题？', answer: leave },
    ];
    const told = await interview(
      script,
      {
        settings: { ...atHome, screenLanguage: 'zh' },
        files: { 'order.txt': mail('taobao-order') },
      },
      '--from',
      'order.txt',
    );
    expect(told.notes).toContain('第1步（共6步）· 第1题');
  });
});

describe('where nobody can be asked', () => {
  const rest = ['--problem', 'damaged', '--remedies', 'refund'];

  test('only what is sure is taken, and said', async () => {
    const { code, cases, notes } = await complain(['new', '--from', 'order.eml', ...rest, '--item', 'shoes'], {
      files,
    });
    expect([code, cases[0]?.answers.brand, cases[0]?.answers.item]).toEqual([0, 'nike', 'shoes']);
    expect(notes).toContain('From the mail: Shop: Nike\nFrom the mail: Order number: C01312345678\n');
    expect(notes).not.toContain('Air Force');
  });

  test('what it leaves in doubt is missing, and its flag is named', async () => {
    const { code, notes, out } = await complain(['new', '--from', 'order.eml', ...rest, '--json'], { files });
    expect([code, out]).toEqual([4, '']);
    expect(notes.endsWith('error: no item given\nhint: add "item" to the answers, or pass --item\n')).toBe(true);
  });

  test('a file that is not there is said', async () => {
    const { code, notes } = await complain(['new', '--from', 'mail.eml', ...rest], { files });
    expect([code, notes]).toEqual([3, 'error: mail.eml: there is no such file\n']);
  });
});
