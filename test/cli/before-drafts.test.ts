import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/cli/context-from.ts';
import { beforeDrafts } from '../../src/cli/questions/before-drafts.ts';
import { textWidth } from '../../src/cli/views/layout/width.ts';
import { words as en } from '../../src/cli/words/en.ts';
import { words as zh } from '../../src/cli/words/zh.ts';
import { PROBLEMS } from '../../src/core/case/problems.ts';
import { Back, Cancelled } from '../../src/core/errors.ts';
import { noSettings } from '../../src/core/settings/settings.ts';
import { aBrand } from '../support/draft-brands.ts';
import { type SomeAnswers, someAnswers } from '../support/draft-input.ts';
import { back, leave, type Step } from '../support/fakes.ts';
import { testPorts } from '../support/test-ports.ts';

type Card = { given?: SomeAnswers; askCanUseX?: boolean; language?: 'en' | 'zh'; now?: string };

/** The cards for somebody who wrote to Nike about damaged shoes, paid in a way without a last day, on 22 November 2026. */
async function cards(script: readonly Step[], { given = {}, askCanUseX = false, language = 'en', now }: Card = {}) {
  const world = testPorts({ script, ...(now === undefined ? {} : { now }) });
  const words = language === 'en' ? en : zh;
  const context = contextOf({ ports: world.ports, settings: noSettings, words });
  const answers = someAnswers({ paidWith: 'klarna', ...given });
  const prompter = await world.ports.prompter(words.prompts);
  const end = await beforeDrafts(answers, aBrand(), { prompter, context, askCanUseX }).catch((error: unknown) => {
    if (error instanceof Back || error instanceof Cancelled) return error;
    throw error;
  });
  expect(world.left()).toEqual([]);
  return { end, answers };
}

const look = /^A look before anything is sent\nIs it the goods that are damaged/;
const notThat: Step = {
  asks: /^A look before anything is sent\n/,
  answer: 'I have looked: the problem is still there',
};
const askX = 'Can you open X (Twitter), and do you have an account there?';
const noX = 'No: I cannot open it or have no account';
const neverContacted = { contacts: [] };

describe('what may explain the problem', () => {
  test('is looked at before the drafts, and it was something else', async () => {
    const { end, answers } = await cards([{ asks: look, answer: 'I have looked: the problem is still there' }]);
    expect(end).toEqual({ go: 'drafts', first: 'public-post', answers, said: ['self-check'] });
  });

  test('is looked at first', async () => {
    const { end } = await cards([{ asks: look, answer: 'Let me look first (your answers are kept)' }]);
    expect(end).toMatchObject({ go: 'leave' });
  });

  test('was it: the way on is shown, and nothing is drafted', async () => {
    const { end } = await cards([
      { asks: look, answer: 'That settles it: nothing to complain about' },
      { asks: 'Good to know. Take a photo of the box, and use the goods.\nNothing was sent.', answer: '' },
    ]);
    expect(end).toMatchObject({ go: 'leave' });
  });

  test('was not it after all: back from the way on asks again', async () => {
    const { end, answers } = await cards([
      { asks: look, answer: 'That settles it: nothing to complain about' },
      { asks: /^Good to know\./, answer: back },
      notThat,
    ]);
    expect(end).toEqual({ go: 'drafts', first: 'public-post', answers, said: ['self-check'] });
  });

  test('may be left with Ctrl-C, and so may the way on', async () => {
    expect((await cards([{ asks: look, answer: leave }])).end).toBeInstanceOf(Cancelled);
    const script: Step[] = [
      { asks: look, answer: 'That settles it: nothing to complain about' },
      { asks: /^Good to know\./, answer: leave },
    ];
    expect((await cards(script)).end).toBeInstanceOf(Cancelled);
  });

  test.each(PROBLEMS)('has a card for %s in both languages, in lines that fit', async (problem) => {
    for (const [language, words] of [
      ['en', en],
      ['zh', zh],
    ] as const) {
      const asked: string[] = [];
      const title = words.beforeDrafts.selfCheck.title;
      const asks = { test: (message: string) => asked.push(message) > 0 && message.startsWith(title) };
      const script = [{ asks: asks as RegExp, answer: words.beforeDrafts.selfCheck.lookFirst }];
      expect((await cards(script, { given: { problem }, language })).end).toMatchObject({ go: 'leave' });
      expect(asked.flatMap((message) => message.split('\n')).filter((line) => textWidth(line) > 78)).toEqual([]);
      expect(asked.join('').replace(/\s/g, '')).toContain(words.selfChecks[problem].look.replace(/\s/g, ''));
    }
  });
});

describe('whether X can be used', () => {
  test('is asked only where that is wanted', async () => {
    const { end, answers } = await cards([{ asks: askX, answer: 'Yes' }, notThat], { askCanUseX: true });
    expect(end).toEqual({ go: 'drafts', first: 'public-post', answers, said: ['self-check'] });
  });

  test('who cannot gets the e-mail, and X is not mentioned again', async () => {
    const script = [{ asks: askX, answer: noX }, notThat];
    const { end, answers } = await cards(script, { askCanUseX: true, given: neverContacted });
    expect(end).toEqual({
      go: 'drafts',
      first: 'email',
      answers: { ...answers, canUseX: false },
      said: ['self-check'],
    });
  });

  test('may be answered anew', async () => {
    const script = [
      { asks: askX, answer: noX },
      { asks: look, answer: back },
      { asks: askX, answer: 'Yes' },
      notThat,
    ] as const;
    const { end, answers } = await cards(script, { askCanUseX: true });
    expect(end).toEqual({ go: 'drafts', first: 'public-post', answers, said: ['self-check'] });
  });
});

describe('the one piece of advice', () => {
  const first = /^One thing comes first\n/;

  test.each([
    ['The e-mail first (come back on Wed 25 Nov)', 'email'],
    ['Post all the same', 'public-post'],
  ] as const)('never contacted: %s', async (answer, text) => {
    const asks = /^One thing comes first\nYou have not written to the brand yet\./;
    const { end, answers } = await cards([notThat, { asks, answer }], { given: neverContacted });
    expect(end).toEqual({ go: 'drafts', first: text, answers, said: ['self-check', 'never-contacted'] });
  });

  test('names the day by the shopper’s own calendar', async () => {
    const answer = 'The e-mail first (come back on Thu 26 Nov)';
    const { end } = await cards([notThat, { asks: first, answer }], {
      given: neverContacted,
      now: '2026-11-22T20:00:00Z',
    });
    expect(end).toMatchObject({ first: 'email' });
  });

  const strange = { problem: 'not-my-charge' } as const;
  test('a strange charge: the bank was called', async () => {
    const script = [notThat, { asks: /A charge you did not make/, answer: 'I have called the bank' }];
    const { end, answers } = await cards(script, { given: strange });
    expect(end).toEqual({ go: 'drafts', first: 'email', answers, said: ['self-check', 'not-my-charge'] });
  });

  test.each<[string, SomeAnswers, string]>([
    ['a strange charge', strange, 'I will call first (your answers are kept)'],
    [
      'a last day in two weeks',
      { paidWith: 'paypal', order: { deliveredOn: '2026-11-06' } },
      'I will open it first (your answers are kept)',
    ],
    ['a parcel on its way', { problem: 'not-received' }, 'I will ask the carrier first (your answers are kept)'],
    [
      'a shop that nobody answers for',
      {
        brand: { name: 'Acme', support: null, main: null, timeZone: null, country: null, website: 'acme.example' },
        boughtFrom: 'instagram-shop',
      },
      'I will open it first (your answers are kept)',
    ],
  ])('%s may send the shopper elsewhere first', async (_, given, answer) => {
    expect((await cards([notThat, { asks: first, answer }], { given })).end).toMatchObject({ go: 'leave' });
  });

  test('a parcel that the carrier was asked about is written about', async () => {
    const answer = 'I have asked the carrier, or do it right after this';
    const { end, answers } = await cards([notThat, { asks: first, answer }], { given: { problem: 'not-received' } });
    expect(end).toEqual({ go: 'drafts', first: 'public-post', answers, said: ['self-check', 'ask-carrier'] });
  });

  test('is one card at most: the most urgent', async () => {
    const given: SomeAnswers = { problem: 'not-received', contacts: [], paidWith: 'paypal', paidOn: '2026-06-01' };
    const asks = /^One thing comes first\nThe last day for a PayPal dispute is Sat 28 Nov 2026/;
    const script = [notThat, { asks, answer: 'I have opened it, or do it right after this' }];
    const { end, answers } = await cards(script, { given });
    expect(end).toEqual({ go: 'drafts', first: 'public-post', answers, said: ['self-check', 'deadline-near'] });
  });

  test.each<[string, SomeAnswers]>([
    ['a last day in more than two weeks', { paidWith: 'paypal', order: { deliveredOn: '2026-11-07' } }],
    ['a last day that has passed', { paidWith: 'paypal', order: { deliveredOn: '2026-11-02' }, paidOn: '2026-01-02' }],
    ['a large sum', { amount: { value: 900, currency: 'USD' } }],
  ])('%s changes nothing about what comes first', async (_, given) => {
    expect((await cards([notThat], { given })).end).toMatchObject({ go: 'drafts', said: ['self-check'] });
  });
});

describe('the way back', () => {
  test('from the first card leads to the caller', async () => {
    expect((await cards([{ asks: look, answer: back }])).end).toBeInstanceOf(Back);
    expect((await cards([{ asks: askX, answer: back }], { askCanUseX: true })).end).toBeInstanceOf(Back);
  });

  test('leads from card to card, and out before the first', async () => {
    const script = [
      { asks: askX, answer: 'Yes' },
      notThat,
      { asks: /^One thing comes first\n/, answer: back },
      { asks: look, answer: back },
      { asks: askX, answer: back },
    ] as const;
    expect((await cards(script, { askCanUseX: true, given: neverContacted })).end).toBeInstanceOf(Back);
  });

  test('from the last card asks the one before again, and tells nothing twice', async () => {
    const script = [
      notThat,
      { asks: /^One thing comes first\n/, answer: back },
      notThat,
      { asks: /^One thing comes first\n/, answer: 'Post all the same' },
    ] as const;
    const { end } = await cards(script, { given: neverContacted });
    expect(end).toMatchObject({ said: ['self-check', 'never-contacted'] });
  });
});

test('going back one card keeps what the cards before it were told', async () => {
  const bank = /A charge you did not make/;
  const script: Step[] = [
    { asks: askX, answer: noX },
    notThat,
    { asks: bank, answer: back },
    notThat,
    { asks: bank, answer: 'I have called the bank' },
  ];
  const { end, answers } = await cards(script, { askCanUseX: true, given: { problem: 'not-my-charge' } });
  const said = ['self-check', 'not-my-charge'];
  expect(end).toEqual({ go: 'drafts', first: 'email', answers: { ...answers, canUseX: false }, said });
});

test('the cards speak Chinese', async () => {
  const script = [
    { asks: '你能打开 X（推特），并且有账号吗？', answer: '能，有账号' },
    { asks: '发出之前，先看一眼\n坏的是商品，还是只有外箱或保护膜？', answer: '看过了，问题还在' },
    {
      asks: '有一件事要先做\n你还没有联系过品牌。今天先发邮件，没人回的话，11月25日周三再来。',
      answer: '先发邮件（11月25日周三再来）',
    },
  ];
  const { end } = await cards(script, { askCanUseX: true, given: neverContacted, language: 'zh' });
  expect(end).toMatchObject({ go: 'drafts', first: 'email' });
});
