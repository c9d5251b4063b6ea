import { describe, expect, test } from 'vitest';
import {
  answersOf,
  atHome,
  englishAtHome,
  finish,
  interview,
  right,
  selfCheck,
  untilSummary,
} from '../support/conversation.ts';
import { back, type Step } from '../support/fakes.ts';

const run = (script: readonly Step[]) => interview([...untilSummary, ...script, ...finish], { settings: atHome });
const usual = async () => answersOf(await interview([...englishAtHome, ...finish], { settings: atHome }));
const choose = (name: string, answer: string): Step => ({ ...right, answer: `${name} ${answer}` });

describe('the summary', () => {
  test('shows every answer, in columns', async () => {
    const choices: string[] = [];
    await interview([...englishAtHome, ...finish], { settings: atHome, choices });
    const first = choices.indexOf('All right: write the texts | ');
    expect(choices.slice(first, first + 15).map((line) => line.replace(' | ', ''))).toMatchInlineSnapshot(`
      [
        "All right: write the texts",
        "Shop                 Nike",
        "Problem              Arrived damaged",
        "In detail            It is torn or split open",
        "Goods                running shoes",
        "Order number         C01234567890",
        "Ordered on           Mon 2 Nov 2026",
        "Delivered on         Tue 10 Nov 2026",
        "Paid with            PayPal",
        "You ask for          A replacement; or: A full refund",
        "Contacts so far      E-mail 3 times, since Thu 12 Nov 2026, nobody answered",
        "Evidence             Photos of the problem",
        "Your country         China",
        "Time zone            China Standard Time (UTC+8, Asia/Shanghai)",
        "Languages            screens in English, texts to the brand in English",
      ]
    `);
  });

  test('an answer is corrected and the others stay', async () => {
    const script = [choose('Order number', 'C01234567890'), { asks: /^Order number/, answer: 'D9' }, right];
    const answers = await usual();
    expect(answersOf(await run(script))).toEqual({ ...answers, order: { ...answers?.order, number: 'D9' } });
  });

  test('going back from a correction leaves the answer as it is', async () => {
    const script: Step[] = [choose('Order number', 'C01234567890'), { asks: /^Order number/, answer: back }, right];
    expect(answersOf(await run(script))).toEqual(await usual());
  });

  test('another problem asks again only for what depends on it, and loses nothing else', async () => {
    const script: Step[] = [
      choose('Problem', 'Arrived damaged'),
      { asks: 'What went wrong?', answer: 'Shipped, but not here yet' },
      { asks: /^What exactly\?/, answer: 'None of these' },
      { asks: /^By what day/, answer: '9 Nov' },
      { asks: /^What do you already have\?/, answer: ['Photos of the problem'] },
      right,
    ];
    const answers = await usual();
    expect(answersOf(await run(script))).toEqual({
      ...answers,
      problem: 'not-received',
      detail: null,
      order: { ...answers?.order, expectedBy: '2026-11-09' },
    });
  });

  test('a problem that comes back brings its description with it', async () => {
    const script: Step[] = [
      choose('Problem', 'Arrived damaged'),
      { asks: 'What went wrong?', answer: 'My refund has not come' },
      { asks: /^What exactly\?/, answer: 'None of these' },
      { asks: /^What do you ask for\?/, answer: ['A full refund'] },
      { asks: /^What do you already have\?/, answer: ['Photos of the problem'] },
      choose('Problem', 'My refund has not come'),
      { asks: 'What went wrong?', answer: 'Arrived damaged' },
      { asks: /^What do you already have\?/, answer: ['Photos of the problem'] },
      right,
    ];
    expect(answersOf(await run(script))).toEqual({ ...(await usual()), remedies: ['refund'] });
  });

  test.each<[string, Step[], object]>([
    [
      'Order total',
      [{ asks: /^How much was the whole order/, answer: '$129.99' }],
      { amount: { value: 129.99, currency: 'USD' } },
    ],
    [
      'Tracking number',
      [{ asks: /^Tracking number/, answer: '1Z999AA10123456784' }],
      { order: expect.objectContaining({ tracking: '1Z999AA10123456784' }) },
    ],
    ['Needed by', [{ asks: /^Do you need it by/, answer: '24 Dec' }], { neededBy: '2026-12-24' }],
    ['Bought from', [{ asks: /^Where did you buy/, answer: 'Amazon' }], { boughtFrom: 'amazon' }],
  ])('%s can be added', async (name, steps, added) => {
    expect(answersOf(await run([choose(name, '–'), ...steps, right]))).toMatchObject(added);
  });

  test('who cannot use X is not asked again, and gets the e-mail alone', async () => {
    const noX: Step = { asks: /^Can you open X/, answer: 'I cannot, or have no account: e-mail only' };
    const script = [...untilSummary, choose('X (Twitter)', '–'), noX, right, selfCheck, ...finish.slice(-3)];
    const told = await interview(script, { settings: atHome });
    expect([told.code, answersOf(told)?.canUseX, told.settings.canUseX]).toEqual([0, false, false]);
  });
});
