import { describe, expect, test } from 'vitest';
import { fit, type Plan } from '../../../src/core/drafts/fit.ts';
import { aSentence, textOf, within } from '../../support/draft-plan.ts';

const detail = 'The left sole is split open along the inner side, and water comes in.';

const planOf = (view: Plan['view']): Plan => ({
  view,
  sentences: [
    aSentence('greeting', 1, 'Hi @Acme.'),
    aSentence('what-happened', 1, 'My {{item}} broke.'),
    ...(view.detail === null ? [] : [aSentence('detail', 3, '{{detail}}')]),
    aSentence('ask', 1, 'Please refund.'),
  ],
});

describe('the shopper’s own words are shortened at a word before they go', () => {
  const plan = planOf({ item: 'shoes', detail });

  test.each([
    { limit: 112, text: `Hi @Acme. My shoes broke. ${detail} Please refund.` },
    { limit: 100, text: 'Hi @Acme. My shoes broke. The left sole is split open along the inner side. Please refund.' },
    { limit: 80, text: 'Hi @Acme. My shoes broke. The left sole is split open along. Please refund.' },
    // Fewer than 24 units of them would say nothing.
    { limit: 60, text: 'Hi @Acme. My shoes broke. Please refund.' },
  ])('within $limit: $text', ({ limit, text }) => expect(textOf(fit(plan, within(limit)))).toBe(text));
});

describe('the item is cut last, and never to less than a few words', () => {
  const long = 'brown leather walking boots with laces and a spare pair of soles';

  test.each([
    { limit: 120, text: `Hi @Acme. My ${long} broke. Please refund.` },
    { limit: 70, text: 'Hi @Acme. My brown leather walking boots broke. Please refund.' },
    { limit: 40, text: 'Hi @Acme. My brown broke. Please refund.' },
    { limit: 20, text: 'Hi @Acme. My brown broke. Please refund.' },
  ])('within $limit: $text', ({ limit, text }) =>
    expect(textOf(fit(planOf({ item: long, detail: null }), within(limit)))).toBe(text),
  );

  test('the shopper’s own words go before a word of the item does', () => {
    expect(textOf(fit(planOf({ item: long, detail }), within(100)))).toBe(`Hi @Acme. My ${long} broke. Please refund.`);
  });
});
