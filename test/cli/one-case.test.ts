import { describe, expect, test } from 'vitest';
import {
  answersOf,
  atHome,
  cards,
  englishAtHome,
  finish,
  interview,
  pages,
  resume,
  right,
  untilSummary,
} from '../support/conversation.ts';
import { back, enter, leave, type Step } from '../support/fakes.ts';
import { complain } from '../support/test-ports.ts';

const menu = (answer: Step['answer']): Step => ({ asks: 'What next?', answer });
const toSummary = menu(back);
const choose = (name: string, answer: string): Step => ({ ...right, answer: `${name} ${answer}` });
const setup = { settings: { ...atHome, canUseX: true } };
const kinds = ({ cases }: Awaited<ReturnType<typeof complain>>) => cases[0]?.events.map(({ kind }) => kind);
const selfCheck = cards[1] as Step;

describe('back from the texts to the answers', () => {
  test('a correction is an event of the same case, and the texts are written anew', async () => {
    const script = [
      ...[...englishAtHome, selfCheck, toSummary],
      choose('Order number', 'C01234567890'),
      { asks: /^Order number/, answer: 'D1234567' },
      ...[right, selfCheck, ...pages],
    ];
    const told = await interview(script, setup);
    expect([told.code, told.cases.length, kinds(told)]).toEqual([0, 1, ['opened', 'drafted', 'corrected', 'drafted']]);
    expect(told.unfinished).toEqual([]);
    expect(told.out).toContain('ending in 4567');
  });

  test('another shop is a correction too, and back again loses nothing', async () => {
    const shop = (name: string, types: string): Step[] => [
      { ...right, answer: `Shop ${name}` },
      { asks: /^Who took/, types, answer: types === 'zara' ? 'Zara' : 'Nike' },
    ];
    const script = [
      ...[...englishAtHome, selfCheck, menu(enter), menu('I have sent it: Public post on X'), menu(back), toSummary],
      ...[...shop('Nike', 'zara'), right, selfCheck, toSummary],
      ...[...shop('Zara', 'nike'), right, selfCheck, ...pages],
    ];
    const told = await interview(script, setup);
    expect([told.cases.length, kinds(told)?.filter((kind) => kind === 'sent' || kind === 'corrected')]).toEqual([
      1,
      ['sent', 'corrected', 'corrected'],
    ]);
    const { out } = await complain(['list', '--json'], { cases: told.cases });
    expect(JSON.parse(out).cases[0].brand).toEqual({ id: 'nike', name: 'Nike' });
  });

  test('left there, it is gone on with in the same case', async () => {
    const left = await interview([...englishAtHome, selfCheck, toSummary, { ...right, answer: leave }], setup);
    expect([left.cases.length, left.unfinished[0]?.caseId]).toEqual([1, left.cases[0]?.id]);
    const told = await resume([right, selfCheck, ...pages], {
      ...setup,
      cases: left.cases,
      unfinished: left.unfinished,
    });
    expect([told.cases.length, told.unfinished]).toEqual([1, []]);
  });
});

describe('what is kept until a case holds it', () => {
  const trouble = { code: 'store-trouble', folder: '/data', trouble: 'full', detail: 'ENOSPC' } as const;

  test('answers whose case could not be written stay', async () => {
    const left = await interview([...untilSummary, { ...right, answer: leave }], setup);
    const told = await complain(['resume', '--yes'], { ...setup, unfinished: left.unfinished, trouble });
    expect([told.code, told.unfinished.length]).toEqual([1, 1]);
  });

  test('what another window has finished is not brought back', async () => {
    const left = await interview([...untilSummary.slice(0, 3), { ...(untilSummary[3] as Step), answer: leave }], setup);
    const script = [{ ...(untilSummary[3] as Step) }];
    const world = { ...setup, unfinished: left.unfinished, gone: true };
    const told = await resume(script, world);
    expect([told.code, told.unfinished]).toEqual([2, []]);
    expect(told.notes).toContain('This complaint was finished in another window');
  });

  test('whether X can be used is remembered, also where the shopper looks first', async () => {
    const told = await interview(
      [
        ...englishAtHome,
        { ...(cards[0] as Step), answer: 'No: I cannot open it or have no account' },
        { ...selfCheck, answer: 'Let me look first (your answers are kept)' },
      ],
      { settings: atHome },
    );
    expect([told.code, told.settings.canUseX, told.unfinished.length]).toEqual([0, false, 1]);
    const again = await resume([right, selfCheck, ...pages.slice(-3)], {
      settings: told.settings,
      unfinished: told.unfinished,
    });
    expect(answersOf(again)?.canUseX).toBe(false);
  });
});

describe('a question about an answer leads back to that answer', () => {
  const back2 = (asks: RegExp, first: Step['answer'], sub: Step, then: Step['answer']) =>
    untilSummary.flatMap((step): Step[] =>
      asks.test(String(step.asks))
        ? [
            { ...step, answer: first },
            { ...sub, answer: back },
            { ...step, answer: then },
          ]
        : [step],
    );

  test.each([
    ['a day', back2(/On what day did you order/, '2/11', { asks: 'Which day is meant?', answer: '' }, '2 Nov')],
    [
      'a form',
      back2(
        /How often/,
        { email: 3, since: '2/11' },
        { asks: 'Which day is meant?', answer: '' },
        { since: '12 Nov', answered: 1 },
      ),
    ],
  ])('%s', async (_, script) => {
    const told = await interview([...script, right, ...finish], { settings: atHome });
    expect(answersOf(told)).toMatchObject({
      order: { placedOn: '2026-11-02' },
      contacts: [{ channel: 'email', times: 3, firstOn: '2026-11-12', answered: false }],
    });
  });
});

test('a day that the problem does not ask for is seen in the summary, and the text does not hold it', async () => {
  const script: Step[] = [
    ...untilSummary,
    choose('Problem', 'Arrived damaged'),
    { asks: 'What went wrong?', answer: 'Shipped, but not here yet' },
    { asks: /^What exactly\?/, answer: 'None of these' },
    { asks: /^By what day/, answer: '20 Nov' },
    { asks: /^What do you already have\?/, answer: [] },
    choose('Delivered on', 'Tue 10 Nov 2026'),
    { asks: /^On what day did it come/, answer: back },
    right,
    ...finish,
  ];
  const told = await interview(script, { settings: atHome });
  const [, drafted] = told.cases[0]?.events ?? [];
  const texts = drafted?.kind === 'drafted' ? drafted.drafts.map(({ text }) => text).join('\n') : '';
  expect([texts.includes('Nov 10'), texts.includes('delivered')]).toEqual([false, false]);
});
