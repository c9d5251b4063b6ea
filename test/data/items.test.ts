import { describe, expect, test } from 'vitest';
import { DRAFT_LANGUAGES } from '../../src/core/case/vocabulary.ts';
import { safeText } from '../../src/core/post/safe-text.ts';
import { compiled } from '../support/languages.ts';

test('every language names the same goods, in the same order', () => {
  const ids = Object.keys(compiled('en').items);
  expect(ids.length).toBeGreaterThan(300);
  for (const language of DRAFT_LANGUAGES) expect(Object.keys(compiled(language).items), language).toEqual(ids);
});

describe.each(DRAFT_LANGUAGES)('the goods of %s', (language) => {
  const items = Object.entries(compiled(language).items);

  test('have ids that can be typed', () =>
    expect(items.filter(([id]) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]));

  test('have names and other names that mean one good only', () => {
    const owners = new Map<string, string[]>();
    for (const [id, { name, also }] of items) {
      for (const word of new Set([name, ...also].map((typed) => typed.toLowerCase()))) {
        owners.set(word, [...(owners.get(word) ?? []), id]);
      }
    }
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  test('have no id that is the name of another good', () => {
    const named = new Map(items.map(([id, { name }]) => [name.toLowerCase(), id]));
    expect(items.filter(([id]) => (named.get(id) ?? id) !== id)).toEqual([]);
  });

  test('have names that are safe in a public post, without spare spaces', () => {
    const words = items.flatMap(([, { name, also }]) => [name, ...also]);
    expect(words.filter((word) => safeText(word) !== word || word === '' || word.length > 40)).toEqual([]);
  });
});
