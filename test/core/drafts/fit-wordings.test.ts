import { describe, expect, test } from 'vitest';
import { fit, type Plan } from '../../../src/core/drafts/fit.ts';
import { aSentence, textOf, within } from '../../support/draft-plan.ts';

const fitted = (sentences: Plan['sentences'], limit: number): string =>
  textOf(fit({ sentences, view: { item: 'running shoes', detail: null } }, within(limit)));

describe('before anything goes that matters, sentences take shorter wordings', () => {
  const sentences = [
    aSentence('greeting', 1, 'A very long hello.', 'Hello.'),
    aSentence('tried', 3, 'I wrote to you three times.', 'I wrote thrice.'),
    aSentence('tag', 7, '#Acme'),
  ];

  test.each([
    { limit: 52, text: 'A very long hello. I wrote to you three times. #Acme' },
    // A tag is decoration: it goes before any wording changes.
    { limit: 51, text: 'A very long hello. I wrote to you three times.' },
    // The sentence that gains most changes first, and the others keep the wording of their case.
    { limit: 45, text: 'Hello. I wrote to you three times.' },
    { limit: 33, text: 'Hello. I wrote thrice.' },
    { limit: 21, text: 'A very long hello.' },
    { limit: 17, text: 'Hello.' },
  ])('within $limit: $text', ({ limit, text }) => expect(fitted(sentences, limit)).toBe(text));
});

test('a sentence takes its own wording again where the room that was won allows it', () => {
  const sentences = [
    aSentence('greeting', 1, 'A very long hello.', 'Hello.'),
    aSentence('tried', 3, 'I wrote.'),
    aSentence('long', 4, 'A sentence that has to go in any case, because it is far too long.'),
  ];
  expect(fitted(sentences, 30)).toBe('A very long hello. I wrote.');
});

test('wordings of the same length keep the one that the case has chosen', () => {
  const chosen = { ...aSentence('greeting', 1, 'Hello.', 'Holla.'), chosen: 1 };
  expect(fitted([chosen, aSentence('b', 4, 'Bbbb.')], 8)).toBe('Holla.');
});
