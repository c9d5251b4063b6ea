import { describe, expect, test } from 'vitest';
import { answersOf, atHome, englishAtHome, finish, interview, right, untilSummary } from '../support/conversation.ts';
import type { Step } from '../support/fakes.ts';

/** The usual conversation with one question answered in another way, perhaps in several steps. */
const answering = (asks: RegExp, ...steps: Partial<Step>[]) => {
  const script = englishAtHome.flatMap((step) =>
    asks.test(String(step.asks)) ? steps.map((other) => ({ ...step, ...other })) : [step],
  );
  return interview([...script, ...finish], { settings: atHome });
};

describe('an answer that cannot be right is asked for again', () => {
  test.each<[RegExp, NonNullable<Step['refused']>]>([
    [
      /On what day did you order/,
      [
        { answer: 'soon', says: 'order date: "soon" is not a day (write it like 2026-11-02)' },
        { answer: '2026-11-23', says: 'order date: 2026-11-23 lies in the future (today is 2026-11-22)' },
      ],
    ],
    [
      /On what day did it come/,
      [
        {
          answer: '1 Nov',
          says: 'delivery date (2026-11-01) is before order date (2026-11-02) (check both days; one of them is wrong)',
        },
      ],
    ],
    [
      /Order number/,
      [{ answer: 'x'.repeat(101), says: 'order number has 101 characters (at most 60; say the main thing)' }],
    ],
    [
      /How often have you written/,
      [
        {
          answer: { email: 1, since: 'soon' },
          says: 'first contact: "soon" is not a day (write it like 2026-11-02)',
        },
        { answer: { since: 'yesterday' }, says: 'say above how you wrote to them, or empty the day' },
      ],
    ],
    [
      /Who took your money/,
      [
        {
          answer: ['ryanair', 'Ryanair'],
          says: 'flights, hotels and travel come later: Ryanair is not covered yet (their help page: https://ryanair.com)',
        },
        {
          answer: ['Acme', 'Another shop, "Acme": type its website too'],
          says: 'type the website or the X account behind the name, like: Acme acme.com',
        },
      ],
    ],
  ])('%s', async (asks, refused) => {
    expect((await answering(asks, { refused })).code).toBe(0);
  });
});

describe('what is typed in place of a choice', () => {
  test('the first wish comes first', async () => {
    const told = await answering(/What do you ask for/, { answer: ['A full refund', 'A repair'] });
    expect(answersOf(told)?.remedies).toEqual(['refund', 'repair']);
  });

  test('a rarer wish stands behind "more"', async () => {
    const told = await answering(/What do you ask for/, { answer: ['A clear explanation'] });
    expect(answersOf(told)?.remedies).toEqual(['explanation']);
  });

  test('a description of one\u2019s own', async () => {
    const answer = 'Use these words: "The left sole is split open."';
    const told = await answering(/What exactly/, { types: ' The left sole is split open. ', answer });
    expect(answersOf(told)?.detail).toBe('The left sole is split open.');
  });

  test('an item of one\u2019s own', async () => {
    const told = await answering(/What did you order/, {
      types: 'a blue teapot',
      answer: 'Use these words: "a blue teapot"',
    });
    expect(answersOf(told)?.item).toBe('a blue teapot');
  });

  test.each([
    [
      'Acme Teapots www.acme.example/shop',
      'Add "Acme Teapots" (acme.example)',
      { name: 'Acme Teapots', website: 'acme.example', support: null },
    ],
    [
      '@AcmeHelp Acme Teapots',
      'Add "Acme Teapots" (@AcmeHelp)',
      { name: 'Acme Teapots', website: null, support: 'AcmeHelp' },
    ],
    [
      'https://teapots.shop',
      'Add "Teapots" (teapots.shop)',
      { name: 'Teapots', website: 'teapots.shop', support: null },
    ],
  ])('a new shop, added on the spot: %s', async (types, answer, brand) => {
    const told = await answering(/Who took your money/, { types, answer });
    expect(answersOf(told)?.brand).toMatchObject(brand);
  });
});

describe('days', () => {
  test.each([
    ['20 days ago', '2026-11-02'],
    ['11月2日', '2026-11-02'],
    ['Monday 2 November', '2026-11-02'],
    ['20261102', '2026-11-02'],
  ])('"%s" is understood', async (typed, day) => {
    const told = await answering(/On what day did you order/, { answer: typed });
    expect([told.code, answersOf(told)?.order.placedOn]).toEqual([0, day]);
  });

  test('two readings are asked for', async () => {
    const script = untilSummary.flatMap((step): Step[] =>
      /On what day did you order/.test(String(step.asks))
        ? [
            { ...step, answer: '2/11' },
            { asks: 'Which day is meant?', answer: 'Mon 2 Nov 2026' },
          ]
        : [step],
    );
    const told = await interview([...script, right, ...finish], { settings: atHome });
    expect(answersOf(told)?.order.placedOn).toBe('2026-11-02');
  });

  test('a day by which it should have come may lie ahead, and belongs to the order', async () => {
    const script = untilSummary
      .map((step) => (step.asks === 'What went wrong?' ? { ...step, answer: 'Shipped, but not here yet' } : step))
      .map((step) =>
        /On what day did it come/.test(String(step.asks)) ? { asks: /^By what day/, answer: '20 Dec' } : step,
      )
      .map((step) => (/What exactly/.test(String(step.asks)) ? { ...step, answer: 'None of these' } : step))
      .map((step) => (/What do you ask/.test(String(step.asks)) ? { ...step, answer: ['A full refund'] } : step))
      .map((step) => (/What do you already/.test(String(step.asks)) ? { ...step, answer: [] } : step));
    const told = await interview([...script, right, ...finish], { settings: atHome });
    expect(answersOf(told)?.order).toMatchObject({ expectedBy: '2026-12-20', deliveredOn: null });
  });
});
