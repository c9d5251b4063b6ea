import { describe, expect, test } from 'vitest';
import { comesLater } from '../../../src/core/brands/comes-later.ts';
import { findBrand } from '../../../src/core/brands/find-brand.ts';
import { nearestBrands } from '../../../src/core/brands/nearest-brands.ts';
import { brandIndex } from '../../../src/core/brands/search/brand-index.ts';
import { isNotListed } from '../../../src/core/brands/search/not-listed.ts';
import { spokenName } from '../../../src/core/brands/spoken-name.ts';
import { editDistance } from '../../../src/core/edit-distance.ts';
import { directory, listed } from './directory.ts';

const index = brandIndex(directory);

test.each([
  ['nike', 'Nike'],
  ['pandora-music', 'Pandora'],
  ['dhl-us', 'DHL'],
  ['loaded-cdkeys', 'Loaded'],
  ['mojang-minecraft', 'Minecraft'],
  ['hermes-germany', 'Hermes'],
  ['made-by-google', 'Google'],
  ['size', 'Size'],
  ['bank-of-america', 'Bank of America'],
  ['h-and-m', 'H&M'],
])('%s is called %s in a sentence', (id, spoken) => {
  expect(spokenName(listed(id))).toBe(spoken);
});

test('no spoken name has a bracket, a slash, or an end that closes a sentence', () => {
  const odd = directory.map(spokenName).filter((name) => /[()/?!]|[^o]\.$/.test(name));
  expect(odd).toEqual(['Y!mobile']);
});

test('flights, hotels and travel come later', () => {
  expect(['klm', 'hilton', 'booking-com', 'nike', 'uber'].map((id) => comesLater(listed(id)))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

describe('one word from a flag', () => {
  const answer = (text: string) => {
    const found = findBrand(index, text);
    if (found.found === 'one') return found.brand.id;
    return found.found === 'several' ? found.brands.map(({ id }) => id) : { nearest: found.nearest };
  };

  test.each([
    ['nike', 'nike'],
    [' NIKE ', 'nike'],
    ['h-and-m', 'h-and-m'],
    ['优衣库', 'uniqlo'],
    ['nike.com', 'nike'],
    ['@ZARA_Care', 'zara'],
    ['dhl us', 'dhl-us'],
    ['pandora', 'pandora'],
    ['Best Buy', 'best-buy'],
    ['潘多拉', ['pandora', 'pandora-music']],
    ['DHL', ['dhl-us', 'deutsche-post-dhl-paket', 'dhl-paket-germany']],
    ['Hermès', ['hermes', 'evri', 'hermes-germany']],
    ['sony', ['sony-electronics', 'playstation']],
    ['@ExpediaHelp', ['expedia', 'hotels-com', 'vrbo']],
    ['nkie', { nearest: ['Nike'] }],
    ['zar', { nearest: ['Zara'] }],
    ['zzzz', { nearest: [] }],
  ])('%s', (text, expected) => {
    expect(answer(text)).toEqual(expected);
  });
});

test.each([
  ['addidass', ['adidas']],
  ['amazn.com', ['Amazon']],
  ['wallmarrt', ['Walmart']],
  ['samzung', ['Samsung']],
  ['xiaohongshu', []],
  ['京东方', []],
  ['', []],
  ['qq', []],
])('near %s are %j', (query, names) => {
  expect(nearestBrands(index, query).slice(0, names.length || 3)).toEqual(names);
});

test.each([
  ['nike', 'nike', 0],
  ['nkie', 'nike', 1],
  ['nke', 'nike', 1],
  ['nikee', 'nike', 1],
  ['zike', 'nike', 1],
  ['kine', 'nike', 2],
  ['', 'ab', 2],
  ['abcdef', 'uvwxyz', 4],
])('%s and %s are %i edits apart, counted up to three', (one, other, edits) => {
  expect(editDistance(one, other, 3)).toBe(edits);
});

test('no brand of the directory is kept out as not listed', () => {
  expect([...index.names.keys()].filter(isNotListed)).toEqual([]);
});
