import { describe, expect, test } from 'vitest';
import { fit, type Plan } from '../../../src/core/drafts/fit.ts';
import { aSentence, textOf, within } from '../../support/draft-plan.ts';

const fitted = (plan: Plan, limit: number): string => textOf(fit(plan, within(limit)));
const planOf = (...sentences: Plan['sentences']): Plan => ({
  sentences,
  view: { item: 'running shoes', detail: null },
});

describe('the least important sentence goes first', () => {
  const plan = planOf(
    aSentence('hello', 1, 'Hello.'),
    aSentence('b', 3, 'Bbbb.'),
    aSentence('c', 5, 'Cccc.'),
    aSentence('d', 3, 'Dddd.'),
    aSentence('ask', 1, 'Please help.'),
  );

  test.each([
    { limit: 100, text: 'Hello. Bbbb. Cccc. Dddd. Please help.' },
    { limit: 37, text: 'Hello. Bbbb. Cccc. Dddd. Please help.' },
    { limit: 36, text: 'Hello. Bbbb. Dddd. Please help.' },
    // Of two that matter equally the later one goes: what comes first was put first.
    { limit: 30, text: 'Hello. Bbbb. Please help.' },
    { limit: 24, text: 'Hello. Please help.' },
    { limit: 5, text: 'Hello. Please help.' },
  ])('within $limit: $text', ({ limit, text }) => expect(fitted(plan, limit)).toBe(text));
});

describe('a clause goes as a sentence of its importance would', () => {
  const plan = planOf(
    aSentence('hello', 1, 'My order{{#clause "number" importance=2}} 4567{{/clause}}.'),
    aSentence('tried', 3, 'Three emails{{#clause "since" importance=3}} since May{{/clause}}.'),
    aSentence('tag', 7, '#Acme'),
  );

  test.each([
    { limit: 44, text: 'My order 4567. Three emails since May. #Acme' },
    { limit: 43, text: 'My order 4567. Three emails since May.' },
    { limit: 37, text: 'My order 4567. Three emails.' },
    { limit: 27, text: 'My order 4567.' },
    { limit: 13, text: 'My order.' },
  ])('within $limit: $text', ({ limit, text }) => expect(fitted(plan, limit)).toBe(text));

  test('a clause that the view does not show is not dropped up', () => {
    const hidden = planOf(
      aSentence('a', 1, 'Aaaa{{#if detail}}{{#clause "x"}} x{{/clause}}{{/if}}.'),
      aSentence('b', 2, 'Bb.'),
    );
    expect(fit(hidden, within(5)).sentences.map(({ id, dropped }) => [id, [...dropped]])).toEqual([['a', []]]);
  });
});

test('what a plan gives up does not change the plan it came from', () => {
  const plan = planOf(aSentence('a', 1, 'Aaaa{{#clause "x"}} x{{/clause}}.'), aSentence('b', 2, 'Bbbb.'));
  fit(plan, within(5));
  expect(textOf(plan)).toBe('Aaaa x. Bbbb.');
});
