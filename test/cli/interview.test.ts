import { describe, expect, test } from 'vitest';
import {
  aboutHome,
  afterQuestions,
  answersOf,
  atHome,
  chinese,
  english,
  englishAtHome,
  finish,
  finishFirst,
  interview,
  right,
  untilSummary,
} from '../support/conversation.ts';
import { journeyAnswers } from '../support/journey-answers.ts';

describe('the interview', () => {
  test('goes straight through in English to a stored case', async () => {
    const told = await interview([...english, ...finishFirst]);
    expect(told.code).toBe(0);
    expect(answersOf(told)).toMatchObject(journeyAnswers);
    expect(told.out).toContain('@Nike');
    expect(told.unfinished).toEqual([]);
  });

  test('goes straight through in Chinese, with all left empty that may be', async () => {
    const told = await interview(chinese, { machine: { locale: 'zh_CN.UTF-8' } });
    expect(told.code).toBe(0);
    expect(answersOf(told)).toMatchObject({
      ...{ brand: 'nike', problem: 'damaged', detail: null, item: 'running-shoes', remedies: ['replacement'] },
      ...{ contacts: [], evidence: [], name: null, paidWith: 'alipay' },
      order: { number: null, placedOn: null, deliveredOn: null },
    });
    expect(told.notes).toContain('第1步（共6步）· 第1题，共14题');
    expect(told.notes).toContain('第1步（共6步）· 核对一遍');
    expect(told.out).toContain('先别做');
  });
});

describe('the shopper sees where they are', () => {
  const places = (notes: string) =>
    [...notes.matchAll(/Step 1 of 6, question (\d+) of (\d+)/g)].map(([, at, of]) => [Number(at), Number(of)]);

  test('at every question, and the numbers only rise', async () => {
    const { notes } = await interview([...english, ...finishFirst]);
    expect(places(notes)).toEqual(Array.from({ length: 14 }, (_, i) => [i + 1, 14]));
  });

  test('eleven questions lead to the summary where the home is known, three more the first time', async () => {
    const known = await interview([...englishAtHome, ...finish], { settings: atHome });
    expect(places(known.notes)).toHaveLength(11);
    expect(untilSummary).toHaveLength(11);
    expect(aboutHome).toHaveLength(3);
  });

  test('a problem without a day of delivery asks for none, and says so in its count', async () => {
    const script = untilSummary
      .filter(({ asks }) => !/On what day did it come/.test(String(asks)))
      .map((step) => (step.asks === 'What went wrong?' ? { ...step, answer: 'My refund has not come' } : step))
      .map((step) => (/What exactly/.test(String(step.asks)) ? { ...step, answer: 'None of these' } : step))
      .map((step) => (/What do you already have/.test(String(step.asks)) ? { ...step, answer: [] } : step))
      .map((step) => (/What do you ask for/.test(String(step.asks)) ? { ...step, answer: ['A full refund'] } : step));
    const { notes, code } = await interview([...script, right, ...finish], { settings: atHome });
    expect([code, places(notes).at(-1)]).toEqual([0, [10, 10]]);
  });
});

describe('what is asked once on a machine', () => {
  test('is remembered', async () => {
    const { settings } = await interview([...english, ...finishFirst]);
    expect(settings).toMatchObject({
      version: 1,
      screenLanguage: 'en',
      draftLanguage: 'en',
      country: 'CN',
      timeZone: 'Asia/Shanghai',
    });
  });

  test('is not asked again', async () => {
    const told = await interview([...englishAtHome, ...finish], { settings: atHome });
    expect(answersOf(told)).toMatchObject({ country: 'CN', timeZone: 'Asia/Shanghai', name: 'Li Wei' });
  });

  test('is not overwritten by another country for one case', async () => {
    const { settings, cases } = await interview(
      [...englishAtHome, ...finish],
      { settings: atHome },
      ...['--country', 'HK'],
    );
    expect([settings.country, cases[0]?.answers.country]).toEqual(['CN', 'HK']);
  });

  test('the language that is chosen speaks from the next screen on', async () => {
    const script = [
      ...untilSummary.filter(({ asks }) => !/How often/.test(String(asks))),
      ...aboutHome.slice(0, 2),
      { asks: 'Which languages?', answer: 'screens in Simplified Chinese, texts to the brand in English' },
      ...afterQuestions,
    ];
    const told = await interview(script, {}, '--contacts', 'email');
    expect([told.code, told.settings.screenLanguage, told.settings.draftLanguage]).toEqual([0, 'zh', 'en']);
    expect(told.out).toContain('先别做');
  });
});

describe('a flag skips its own question and no other', () => {
  test.each([
    [/^Who took/, ['--brand', 'nike']],
    [/^What went wrong/, ['--problem', 'damaged']],
    [/^What exactly/, ['--detail', 'torn-or-split']],
    [/^What did you order/, ['--item', 'running-shoes']],
    [/^Order number/, ['--order-number', 'C01234567890']],
    [/^On what day did you order/, ['--order-placed-on', '2026-11-02']],
    [/^On what day did it come/, ['--order-delivered-on', '2026-11-10']],
    [/^How did you pay/, ['--paid-with', 'paypal']],
    [/^What do you ask for/, ['--remedies', 'replacement,refund']],
    [/^How often have you written/, ['--contacts', 'email:3:2026-11-12:no']],
    [/^What do you already have/, ['--evidence', 'problem-photos']],
    [/^Which country/, ['--country', 'CN']],
    [/^Which time zone/, ['--time-zone', 'Asia/Shanghai']],
    [/^Which languages/, ['--draft-language', 'en']],
  ] as const)('%s', async (asks, argv) => {
    const script = english.filter(
      (step) =>
        !String(step.asks)
          .replace(/^\/\^?/, '')
          .startsWith(asks.source.slice(1)),
    );
    expect(script).toHaveLength(english.length - 1);
    const told = await interview([...script, ...finishFirst], {}, ...argv);
    expect(answersOf(told)).toEqual(answersOf(await interview([...english, ...finishFirst])));
  });

  test.each([
    [['--problem', 'damged'], 'error: problem: "damged" is not known\nhint: did you mean "damaged"?\n'],
    [
      ['--order-placed-on', '2026-11-23'],
      'error: order.placedOn: 2026-11-23 lies in the future\nhint: today is 2026-11-22\n',
    ],
    [['--brand', 'nikee'], 'error: no brand called "nikee"\nhint: did you mean "Nike"?\n'],
  ])('and a wrong one is told before the first question: %j', async (argv, says) => {
    const { code, notes } = await interview([], {}, ...argv);
    expect([code, notes]).toEqual([3, says]);
  });
});
