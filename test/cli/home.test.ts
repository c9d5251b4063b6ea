import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/core/case/case.ts';
import type { CaseEvent } from '../../src/core/case/events.ts';
import { leave, type Step } from '../support/fakes.ts';
import { aCase, closed, sent } from '../support/some-case.ts';
import { complain, type Setup } from '../support/test-ports.ts';

const now = '2026-11-27T18:00:00Z';
const written: CaseEvent = {
  kind: 'drafted',
  at: '2026-11-22T10:00:00.000Z',
  drafts: [{ kind: 'public-post', language: 'en', text: 'Could you help?' }],
};
const zara = { brand: { id: 'zara', name: 'Zara' }, answers: { brand: 'zara' } };
const dueToday = aCase({ id: 'nike-1126-abc' }, sent('public-post', '2026-11-26T17:30:00.000Z'));
const unsent = aCase({ id: 'zara-1122-abc', ...zara }, written);
const waiting = aCase({ id: 'nike-1127-abc' }, sent('public-post', '2026-11-27T10:00:00.000Z'));
const over = aCase({ id: 'nike-0901-qqq' }, closed('2026-11-01T10:00:00.000Z'));

const menu = (answer: Step['answer']): Step => ({ asks: 'What now?', answer });
const home = (cases: readonly Case[], script: readonly Step[], setup: Setup = {}, ...argv: string[]) =>
  complain(argv, { cases, script, now, ...setup });

describe('complain alone', () => {
  test('shows what is due and since when, what was not sent, and what comes', async () => {
    const choices: string[] = [];
    const { out, code } = await home([waiting, over, dueToday, unsent], [menu('Leave')], { choices, columns: 120 });
    expect(out).toBe(
      [
        'Due now: 2 of 3 cases.',
        'zara-1122-abc  Zara  Publish the public post.          due since Mon 23 Nov; written on Sun 22 Nov, not sent',
        'nike-1126-abc  Nike  Look whether they have answered.  due today',
        'nike-1127-abc  Nike  Look whether they have answered.  next: Tue 1 Dec',
        '',
        '',
      ].join('\n'),
    );
    expect([choices, code]).toEqual([
      [
        'zara-1122-abc: Publish the public post. | ',
        'Choose a case | ',
        'Read what they answered | ',
        'Open a new case | ',
        'List all cases | ',
        'Leave | ',
      ],
      0,
    ]);
  });

  test('says it in Chinese', async () => {
    const leaving: Step = { asks: '现在做什么？', answer: '退出' };
    const { out } = await home([waiting, dueToday, unsent], [leaving], { columns: 120 }, '--lang', 'zh');
    expect(out).toBe(
      [
        '现在该处理的投诉有2个（进行中共3个）。',
        'zara-1122-abc  Zara  发布公开帖。          11月23日周一起该做；11月22日周日写好了，还没发',
        'nike-1126-abc  Nike  看看他们有没有回复。  今天该做',
        'nike-1127-abc  Nike  看看他们有没有回复。  下次：12月1日周二',
        '',
        '',
      ].join('\n'),
    );
  });

  test('what was done does not come again: the same case, a silence told, waits for its next day', async () => {
    const told: CaseEvent = { kind: 'situation', at: now.replace('Z', '.000Z'), situation: 'no-answer' };
    const { out } = await home([aCase({ id: 'nike-1126-abc' }, ...dueToday.events.slice(1), told)], [menu('Leave')]);
    expect(out).toBe(
      'Nothing is due now. Open: 1 case.\n' +
        'nike-1126-abc  Nike  Look whether they have answered.  next: Tue 1 Dec\n\n',
    );
  });

  test('without an open case says so, and offers a new one', async () => {
    const choices: string[] = [];
    const { out } = await home([over], [menu('Leave')], { choices });
    expect([out, choices]).toEqual(['No case is open.\n\n', ['Open a new case | ', 'List all cases | ', 'Leave | ']]);
  });

  test('names how many files cannot be read', async () => {
    const damaged = [{ file: '/data/a/case.json', reason: 'broken-json', detail: '3:1' }] as const;
    const { out } = await home([waiting], [menu('Leave')], { damaged });
    expect(out).toContain('\n1 case cannot be read. Which, and why: complain list\n');
  });
});

describe('with hundreds of cases', () => {
  const many = [
    ...Array.from({ length: 200 }, (_, i) =>
      aCase({ id: `nike-${i}` }, sent('public-post', '2026-11-26T17:30:00.000Z')),
    ),
    ...Array.from({ length: 100 }, (_, i) => aCase({ id: `zara-${i}`, ...zara }, written)),
  ];

  test.each([
    [24, 80],
    [24, 120],
    [30, 60],
    [50, 80],
    [16, 100],
  ])('it is one screen of %d rows and %d columns', async (rows, columns) => {
    const { heights, out } = await home(many, [menu('Leave')], { rows, columns });
    expect(heights()).toHaveLength(1);
    expect(heights()[0]).toBeLessThanOrEqual(rows);
    expect(out).toMatch(/^Due now: 300 cases\.\nzara-0 [\s\S]*\nand \d+ more: complain list\n\n$/);
  });

  test('the screen is used', async () => {
    const { heights } = await home(many, [menu('Leave')], { rows: 24, columns: 120 });
    expect(heights()).toEqual([24]);
  });

  test('on the lowest terminal one case is shown all the same', async () => {
    const { out } = await home(many, [menu('Leave')], { rows: 8, columns: 80 });
    expect(out.split('\n').filter((line) => line.startsWith('zara-'))).toHaveLength(1);
  });

  test('of those that do not fit it says how many are due', async () => {
    const some = [
      ...many.slice(0, 20),
      ...Array.from({ length: 20 }, (_, i) => aCase({ ...waiting, id: `asos-${i}` })),
    ];
    const later = some.map((stored) => (stored.id.startsWith('asos') ? { ...stored, events: waiting.events } : stored));
    const { out } = await home(later, [menu('Leave')], { columns: 120 });
    expect(out).toContain('\nand 28 more (8 due): complain list\n');
  });
});

describe('the menu', () => {
  const cases = [waiting, dueToday, unsent];
  const choose: readonly Step[] = [
    menu('Choose a case'),
    { asks: /^Which case\?/, types: '1127', answer: 'nike-1127-abc  Nike' },
  ];

  test('another case is found by what is typed, and seen whole', async () => {
    const script = [...choose, { asks: 'nike-1127-abc: what now?', answer: 'See the whole case' }];
    const { out, code } = await home(cases, script);
    expect([out.includes('\nCase nike-1127-abc\n'), code]).toEqual([true, 0]);
  });

  test('where one case alone is open it is not asked which', async () => {
    const script = [menu('Choose a case'), { asks: 'nike-1127-abc: what now?', answer: 'See the whole case' }];
    const { out } = await home([waiting, over], script);
    expect(out).toContain('\nCase nike-1127-abc\n');
  });

  test('a new case begins with its first question', async () => {
    const script: Step[] = [menu('Open a new case'), { asks: /^Who took your money\?/, answer: leave }];
    expect((await home(cases, script)).code).toBe(2);
  });

  test('lists all', async () => {
    const { out } = await home([over, ...cases], [menu('List all cases')], { columns: 120 });
    expect(out).toContain('nike-0901-qqq  Nike   Arrived damaged  Closed\n');
  });

  test('offers to go on with questions that were left', async () => {
    const begun = await complain(['new'], {
      script: [
        { asks: /^Who took/, types: 'nik', answer: 'Nike' },
        { asks: 'What went wrong?', answer: leave },
      ],
    });
    const script: Step[] = [menu('Go on with the questions you left'), { asks: 'What went wrong?', answer: leave }];
    expect((await home(cases, script, { unfinished: begun.unfinished })).code).toBe(2);
  });

  test('can be left with Ctrl-C', async () => {
    expect((await home(cases, [menu(leave)])).code).toBe(2);
  });
});

describe('without somebody to ask', () => {
  test('the cases are listed', async () => {
    const expected = await complain(['list'], { cases: [waiting], now });
    const nobody = await complain([], { cases: [waiting], now });
    expect([nobody.out, nobody.code]).toEqual([expected.out, 0]);
  });

  test('a program is given the document of list', async () => {
    const { out } = await home([waiting], [], {}, '--json');
    expect(JSON.parse(out).cases).toHaveLength(1);
  });

  test('without a case it says how to open one, and ends with 0', async () => {
    const { out, notes, code } = await complain([]);
    expect([out, notes, code]).toEqual(['', 'No case yet. Open one: complain new\n', 0]);
  });
});

describe('without a case', () => {
  test('it welcomes, and begins to ask', async () => {
    const script: Step[] = [{ asks: /^Who took your money\?/, types: 'ryanair', answer: 'Ryanair' }];
    const { notes } = await complain([], { script });
    expect(notes).toMatch(
      /^complain turns a few questions into a post, a message and an e-mail\nthat are ready to send\. /,
    );
  });
});
