import { describe, expect, test } from 'vitest';
import { answersOf, atHome, englishAtHome, finish, interview, right, untilSummary } from '../support/conversation.ts';
import { back, type Step } from '../support/fakes.ts';

const run = (script: readonly Step[], ...argv: string[]) =>
  interview([...script, ...finish], { settings: atHome }, ...argv);
const usual = async () => answersOf(await run(englishAtHome));

/** The step that answers the question at a place of the usual eleven. */
const step = (place: number, changes: Partial<Step> = {}): Step => ({ ...(untilSummary[place] as Step), ...changes });

describe('going back', () => {
  test('is not possible from the first question', async () => {
    const { code, notes } = await interview([step(0, { answer: back })], { settings: atHome });
    expect([code, notes.includes('no way back from "Who took your money?')]).toEqual([1, true]);
  });

  test.each(untilSummary.slice(1).map((one, i) => [i + 1, String(one.asks)] as const))(
    'from question %i (%s) comes to the one before, and nothing is lost',
    async (place) => {
      const script = [
        ...untilSummary.slice(0, place),
        step(place, { answer: back }),
        step(place - 1),
        ...untilSummary.slice(place),
        right,
      ];
      expect(answersOf(await run(script))).toEqual(await usual());
    },
  );

  test('three times, with a change, then forward again through answers that stand there already', async () => {
    const script = [
      ...untilSummary.slice(0, 8),
      step(8, { answer: back }),
      step(7, { answer: back }),
      step(6, { answer: back }),
      step(5, { answer: '1 Nov' }),
      step(6),
      step(7),
      step(8),
      ...untilSummary.slice(9),
      right,
    ];
    const answers = await usual();
    expect(answersOf(await run(script))).toEqual({
      ...answers,
      order: { ...answers?.order, placedOn: '2026-11-01' },
    });
  });

  test('jumps over what a flag answered', async () => {
    const script = [step(0), step(2, { answer: back }), step(0), ...untilSummary.slice(2), right];
    expect(answersOf(await run(script, '--problem', 'damaged'))).toEqual(await usual());
  });

  test('from the summary comes to the last question, and from there straight to the summary again', async () => {
    const script = [
      ...untilSummary,
      { ...right, answer: back } as Step,
      step(10, { answer: ['Photos of the problem', 'Video of the unboxing, uncut'] }),
      right,
    ];
    const told = await run(script);
    expect(answersOf(told)?.evidence).toEqual(['problem-photos', 'unboxing-video']);
  });
});
