import { describe, expect, test } from 'vitest';
import { answersOf, english, finish, interview } from '../support/conversation.ts';
import type { Step } from '../support/fakes.ts';

describe('an answer that cannot be right is asked for again', () => {
  const correcting = (asks: RegExp, refused: Step['refused']) =>
    interview([
      ...english.map((step) => (String(step.asks) === String(asks) && refused ? { ...step, refused } : step)),
      finish,
    ]);

  test.each<[RegExp, NonNullable<Step['refused']>]>([
    [
      /^On what day did you order\?/,
      [
        { answer: 'yesterday', says: 'order date: "yesterday" is not a day (write it like 2026-11-02)' },
        { answer: '2026-11-23', says: 'order date: 2026-11-23 lies in the future (today is 2026-11-22)' },
      ],
    ],
    [
      /^On what day did it come/,
      [
        {
          answer: '2026-11-01',
          says: 'delivery date (2026-11-01) is before order date (2026-11-02) (check both days; one of them is wrong)',
        },
      ],
    ],
    [
      /^Order number/,
      [{ answer: 'x'.repeat(101), says: 'order number has 101 characters (at most 60; say the main thing)' }],
    ],
    [
      /^Since what day\?/,
      [{ answer: '12.11.', says: 'first contact: "12.11." is not a day (write it like 2026-11-02)' }],
    ],
  ])('%s', async (asks, refused) => {
    expect((await correcting(asks, refused)).code).toBe(0);
  });
});

describe('choices', () => {
  const answering = (changes: Record<string, Step>) => english.map((step) => changes[String(step.asks)] ?? step);

  test('what is asked for comes first, what would do as well second', async () => {
    const [asks, or] = ['What do you ask for?', 'And if that is not possible?'];
    const script = answering({
      [asks]: { asks, answer: 'A full refund' },
      [String(/^And if that is not possible/)]: { asks: or, answer: 'A replacement' },
    });
    expect(answersOf(await interview([...script, finish]))?.remedies).toEqual(['refund', 'replacement']);
  });

  test('a detail may be described', async () => {
    const asks = 'What exactly?';
    const script = answering({ [asks]: { asks, answer: 'Something else: I will describe it' } }).flatMap((step) =>
      step.asks === asks
        ? [step, { asks: /^Describe it in a sentence/, answer: ' The left sole is split open. ' }]
        : [step],
    );
    expect(answersOf(await interview([...script, finish]))?.detail).toBe('The left sole is split open.');
  });

  test('an item may be typed', async () => {
    const asks = /^What did you order\?/;
    const script = answering({
      [String(asks)]: { asks, types: 'a blue teapot', answer: 'Use these words: "a blue teapot"' },
    });
    expect(answersOf(await interview([...script, finish]))?.item).toBe('a blue teapot');
  });

  test('a brand that is not in the list is described', async () => {
    const script = [
      { asks: /^Who took your money\?/, types: 'Acme Teapots', answer: 'Not in the list: use "Acme Teapots"' },
      { asks: /^Its website/, answer: 'acme.example' },
      {
        asks: /^Its account on X/,
        answer: '@AcmeHelp',
        refused: [
          {
            answer: 'acme-help',
            says: 'account: "acme-help" cannot be an account on X (1 to 15 letters, digits or _)',
          },
        ],
      },
      ...english.slice(1),
      finish,
    ];
    expect(answersOf(await interview(script))?.brand).toEqual({
      name: 'Acme Teapots',
      support: 'AcmeHelp',
      main: null,
      timeZone: null,
      country: null,
      website: 'acme.example',
    });
  });

  test('a described brand needs a website or an account: both questions come again', async () => {
    const nothing = [
      { asks: /^Its website/, answer: '' },
      { asks: /^Its account on X/, answer: '' },
    ];
    const script = [
      { asks: /^Who took your money\?/, types: 'Acme', answer: 'Not in the list: use "Acme"' },
      ...nothing,
      { asks: /^Its website/, answer: 'acme.example' },
      { asks: /^Its account on X/, answer: '' },
      ...english.slice(1),
      finish,
    ];
    const told = await interview(script);
    expect(told.notes).toContain(
      'nothing is known of "Acme" but its name (add its account on X (support) or its website)\n',
    );
    expect(answersOf(told)?.brand).toMatchObject({ support: null, website: 'acme.example' });
  });

  test('travel is told before ten more questions are answered in vain', async () => {
    const { code, notes } = await interview([{ asks: /^Who took your money\?/, types: 'ryanair', answer: 'Ryanair' }]);
    expect(notes).toContain('error: flights, hotels and travel come later: Ryanair is not covered yet\n');
    expect(code).toBe(3);
  });
});
