import { describe, expect, test } from 'vitest';
import {
  answersOf,
  atHome,
  english,
  englishAtHome,
  finish,
  finishFirst,
  interview,
  resume,
  right,
  untilSummary,
} from '../support/conversation.ts';
import { back, leave, type Step } from '../support/fakes.ts';
import { complain } from '../support/test-ports.ts';

const usual = async () => answersOf(await interview([...english, ...finishFirst]));

describe('an interview that is left', () => {
  test.each([...english.keys()].map((place) => [place, String(english[place]?.asks)] as const))(
    'with Ctrl-C at question %i (%s) goes on at the same question with every answer',
    async (place) => {
      const left = await interview([...english.slice(0, place), { ...(english[place] as Step), answer: leave }]);
      expect([left.code, left.out, left.cases]).toEqual([2, '', []]);
      expect(
        left.notes.endsWith(
          place === 0
            ? 'Left. The program has sent nothing for you.\n'
            : `${kept}\nLeft. The program has sent nothing for you.\n`,
        ),
      ).toBe(true);
      if (place === 0) return expect(left.unfinished).toEqual([]);
      const resumed = await resume([...english.slice(place), ...finishFirst], {
        unfinished: left.unfinished,
        settings: left.settings,
      });
      expect(answersOf(resumed)).toEqual(await usual());
      expect([resumed.code, resumed.unfinished]).toEqual([0, []]);
    },
  );

  const kept = 'Your answers are kept. To go on at the same question:\n  npx complain resume';

  test('after going back goes on where it was, not where it had been', async () => {
    const script = [
      ...english.slice(0, 5),
      { ...english[5], answer: back },
      { ...english[4], answer: leave },
    ] as Step[];
    const left = await interview(script);
    const resumed = await resume([...english.slice(4), ...finishFirst], { unfinished: left.unfinished });
    expect(answersOf(resumed)).toEqual(await usual());
  });

  test('where the disk is full the interview goes on, and it is said once', async () => {
    const trouble = { code: 'store-trouble', folder: '/data', trouble: 'full', detail: 'ENOSPC' } as const;
    const told = await interview([...englishAtHome, ...finish], { settings: atHome, trouble });
    expect(told.code).toBe(1);
    expect(told.out).toContain('Public post on X');
    expect(told.notes.match(/question \d+ of 11/g)).toHaveLength(11);
  });
});

describe('complain resume', () => {
  const left = async (place: number, brand = 'Nike') =>
    (
      await interview([
        { ...(english[0] as Step), types: brand, answer: brand },
        ...english.slice(1, place),
        { ...(english[place] as Step), answer: leave },
      ])
    ).unfinished;

  test('with nothing to go on with says how to begin', async () => {
    const { code, notes } = await complain(['resume'], { script: [] });
    expect([code, notes]).toEqual([3, 'error: no complaint was left unfinished\nhint: open one: complain new\n']);
  });

  test('of several asks which, by shop, problem and time', async () => {
    const unfinished = [
      ...(await left(3)),
      ...(await left(2, 'adidas')).map((one) => ({ ...one, id: 'new-1122-zzz' })),
    ];
    const script: Step[] = [
      { asks: 'Which one do you want to go on with?', answer: 'adidas, Arrived damaged (Sun 22 Nov, 18:00)' },
      { ...(english[2] as Step), answer: leave },
    ];
    const told = await complain(['resume'], { unfinished, script });
    expect(told.code).toBe(2);
  });

  test('takes an id or its beginning', async () => {
    const unfinished = [...(await left(3)), ...(await left(2, 'adidas')).map((one) => ({ ...one, id: 'other-1' }))];
    const script: Step[] = [{ ...(english[2] as Step), answer: leave }];
    expect((await complain(['resume', 'other'], { unfinished, script })).code).toBe(2);
    const unknown = await complain(['resume', 'neww'], { unfinished, script: [] });
    expect([unknown.code, unknown.notes]).toEqual([
      3,
      'error: no unfinished complaint called "neww"\nhint: choose from all: complain resume\n',
    ]);
  });

  test('without a terminal names the flag of what is missing, and writes the texts where nothing is', async () => {
    const missing = await complain(['resume'], { unfinished: await left(3) });
    expect([missing.code, missing.notes]).toEqual([
      4,
      'error: no remedies given yet\nhint: go on in a terminal: npx complain resume; or pass --remedies to complain new\n',
    ]);
    const atSummary = await interview([...untilSummary, { ...right, answer: leave }], { settings: atHome });
    const told = await complain(['resume', '--json'], { unfinished: atSummary.unfinished });
    expect([told.code, told.unfinished, JSON.parse(told.out).drafts.length]).toEqual([0, [], 3]);
  });
});

test('a new complaint says that an earlier one is waiting', async () => {
  const first = await interview([untilSummary[0] as Step, { ...(untilSummary[1] as Step), answer: leave }]);
  const { notes } = await interview([{ ...(untilSummary[0] as Step), answer: leave }], {
    unfinished: first.unfinished,
  });
  expect(notes).toContain(
    'An earlier complaint is not finished. To go on with it, press Ctrl-C and type:\n  npx complain resume\n',
  );
});
