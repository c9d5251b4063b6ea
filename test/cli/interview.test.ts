import { describe, expect, test } from 'vitest';
import { answersOf, atHome, chinese, english, finish, interview, untilName } from '../support/conversation.ts';
import { leave, type Step } from '../support/fakes.ts';

describe('the interview', () => {
  test('goes straight through in English to a stored case', async () => {
    const told = await interview([...english, finish]);
    expect(told.code).toBe(0);
    expect(answersOf(told)).toMatchObject({
      brand: 'nike',
      problem: 'damaged',
      detail: 'torn-or-split',
      item: 'running-shoes',
      order: { number: 'C01234567890', placedOn: '2026-11-02', deliveredOn: '2026-11-10' },
      paidWith: 'paypal',
      remedies: ['replacement', 'refund'],
      contacts: [{ channel: 'email', times: 1, firstOn: '2026-11-12', answered: false }],
      evidence: ['problem-photos'],
      name: 'Li Wei',
      country: 'CN',
      timeZone: 'Asia/Shanghai',
    });
    expect(told.out).toContain('Hi @Nike');
  });

  test('goes straight through in Chinese, with all left empty that may be', async () => {
    const told = await interview(chinese, { machine: { locale: 'zh_CN.UTF-8' } });
    expect(told.code).toBe(0);
    expect(answersOf(told)).toMatchObject({
      ...{ brand: 'nike', problem: 'damaged', detail: null, item: 'running-shoes', remedies: ['replacement'] },
      ...{ contacts: [], evidence: [], name: null, paidWith: 'alipay' },
      order: { number: null, placedOn: null, deliveredOn: null },
    });
    expect(told.notes).toContain('六步中的第1步，第1题');
    expect(told.out).toContain('先别做');
  });

  test('says at every question where the shopper is, and the numbers only rise', async () => {
    const { notes } = await interview([...english, finish]);
    const places = [...notes.matchAll(/Step 1 of 6, question (\d+) of (\d+)/g)].map(([, at, of]) => [
      Number(at),
      Number(of),
    ]);
    expect(places.map(([at]) => at)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
    expect(new Set(places.map(([, of]) => of))).toEqual(new Set([14]));
  });

  test('the first post is at most eleven questions away where the home is known', async () => {
    const { notes } = await interview([...untilName, finish], { settings: atHome });
    expect(notes.match(/question \d+ of \d+/g)).toHaveLength(11);
  });

  test('a problem without a day of delivery asks for none, and says so in its count', async () => {
    const short = untilName.filter(({ asks }) => !/On what day did it come/.test(String(asks)));
    const script = short.map((step) =>
      step.asks === 'What went wrong?' ? { ...step, answer: 'My refund has not come' } : step,
    );
    const { notes, code } = await interview(
      [
        ...script
          .map((step) => (step.asks === 'What exactly?' ? { ...step, answer: 'None of these' } : step))
          .map((step) => (/What do you already have/.test(String(step.asks)) ? { ...step, answer: [] } : step)),
        finish,
      ],
      { settings: atHome },
    );
    expect(code).toBe(0);
    expect(notes).toContain('question 10 of 10');
  });
});

describe('what is asked once on a machine', () => {
  test('is remembered', async () => {
    const { settings } = await interview([...english, finish]);
    expect(settings).toEqual({
      version: 1,
      screenLanguage: 'en',
      country: 'CN',
      timeZone: 'Asia/Shanghai',
      name: 'Li Wei',
    });
  });

  test('is not asked again', async () => {
    const told = await interview([...untilName, finish], { settings: atHome });
    expect(answersOf(told)).toMatchObject({ country: 'CN', timeZone: 'Asia/Shanghai', name: 'Li Wei' });
  });

  test('is not overwritten by another country for one case', async () => {
    const { settings, cases } = await interview([...untilName, finish], { settings: atHome }, '--country', 'HK');
    expect([settings.country, cases[0]?.answers.country]).toEqual(['CN', 'HK']);
  });
});

describe('a flag skips its own question and no other', () => {
  test.each([
    [/^Who took/, ['--brand', 'nike']],
    ['What went wrong?', ['--problem', 'damaged']],
    ['What exactly?', ['--detail', 'torn-or-split']],
    [/^What did you order/, ['--item', 'running-shoes']],
    [/^Order number/, ['--order-number', 'C01234567890']],
    [/^On what day did you order/, ['--order-placed-on', '2026-11-02']],
    [/^On what day did it come/, ['--order-delivered-on', '2026-11-10']],
    ['How did you pay?', ['--paid-with', 'paypal']],
    [/^What do you already have/, ['--evidence', 'problem-photos']],
    [/^Which country/, ['--country', 'CN']],
    ['Your time zone', ['--time-zone', 'Asia/Shanghai']],
    [/^The name on the order/, ['--name', 'Li Wei']],
  ] as const)('%s', async (asks, argv) => {
    const script = english.filter((step) => !String(step.asks).includes(String(asks).replace(/^\/|\/$/g, '')));
    expect(script).toHaveLength(english.length - 1);
    const told = await interview([...script, finish], {}, ...argv);
    expect(answersOf(told)).toEqual(answersOf(await interview([...english, finish])));
  });

  test('remedies', async () => {
    const script = english.filter(({ asks }) => !/What do you ask for|And if that/.test(String(asks)));
    const told = await interview([...script, finish], {}, '--remedies', 'replacement,refund');
    expect(answersOf(told)).toEqual(answersOf(await interview([...english, finish])));
  });

  test('contacts', async () => {
    const script = english.filter(({ asks }) => !/written to them|Since what|Did they/.test(String(asks)));
    const told = await interview([...script, finish], {}, '--contacts', 'email:3:2026-11-12');
    expect(answersOf(told)?.contacts).toEqual([{ channel: 'email', times: 3, firstOn: '2026-11-12', answered: null }]);
  });

  test('a wrong flag is told before the first question', async () => {
    const { code, notes } = await interview([], {}, '--problem', 'damged');
    expect([code, notes]).toEqual([3, 'error: problem: "damged" is not known\nhint: did you mean "damaged"?\n']);
  });

  test('a day that has not come yet is told before the first question', async () => {
    const { code, notes } = await interview([], {}, '--order-placed-on', '2026-11-23');
    expect([code, notes]).toEqual([
      3,
      'error: order.placedOn: 2026-11-23 lies in the future\nhint: today is 2026-11-22\n',
    ]);
  });

  test('an unknown brand is told before the first question', async () => {
    const { code, notes } = await interview([], {}, '--brand', 'nikee');
    expect([code, notes]).toEqual([3, 'error: no brand called "nikee"\nhint: did you mean "Nike"?\n']);
  });
});

describe('leaving', () => {
  test.each(english.map((step, i) => [i, String(step.asks)] as const))(
    'with Ctrl-C at question %i (%s) ends with 2',
    async (i) => {
      const { code, notes, out, cases } = await interview([
        ...english.slice(0, i),
        { ...(english[i] as Step), answer: leave },
      ]);
      expect([code, out, cases]).toEqual([2, '', []]);
      expect(notes.endsWith('Left. Nothing was sent.\n')).toBe(true);
    },
  );

  test('after the drafts keeps the case', async () => {
    const { code, cases } = await interview([...english, { asks: 'What next?', answer: leave }]);
    expect([code, cases.length]).toEqual([2, 1]);
  });
});
