import { describe, expect, test } from 'vitest';
import { itemIdOf } from '../../../src/core/drafts/item.ts';
import { compiled } from '../../support/languages.ts';

const languages = [compiled('en'), compiled('zh')];

describe('a usual good is known by its id and its names in any language', () => {
  test.each([
    'running-shoes',
    'running shoes',
    'Running Shoes',
    'the running shoes',
    'My running shoes',
    '  running   shoes ',
    '跑鞋',
  ])('%s', (typed) => expect(itemIdOf(typed, languages)).toBe('running-shoes'));

  test.each([
    { typed: 'a phone case', id: 'phone-case' },
    { typed: '手机壳', id: 'phone-case' },
    { typed: 'T-shirt', id: 't-shirt' },
    { typed: 't恤', id: 't-shirt' },
  ])('$typed → $id', ({ typed, id }) => expect(itemIdOf(typed, languages)).toBe(id));
});

describe('words of one’s own are left as they are', () => {
  test.each([
    '',
    'running',
    'red running shoes',
    'running shoes, size 42',
    'the',
    '跑',
    '红色跑鞋',
    '__proto__',
    'constructor',
  ])('%j', (typed) => expect(itemIdOf(typed, languages)).toBeNull());
});

test('every good is found by each of its names in its own language', () => {
  const lost = languages.flatMap((language) =>
    Object.entries(language.items).flatMap(([id, { name, also }]) =>
      [id, name, ...also].filter((typed) => itemIdOf(typed, [language]) !== id),
    ),
  );
  expect(lost).toEqual([]);
});
