import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { hashtag } from '../../../src/core/post/hashtag.ts';
import { plainName } from '../../../src/core/post/plain-name.ts';

describe('a name in running text', () => {
  test.each([
    { name: 'Booking.com', plain: 'Booking' },
    { name: 'JD.com', plain: 'JD' },
    { name: 'Hotels.com', plain: 'Hotels' },
    { name: 'Trip.com', plain: 'Trip' },
    { name: 'Amazon.co.uk', plain: 'Amazon' },
    { name: 'Shein.com.cn', plain: 'Shein' },
    { name: 'Last.fm', plain: 'Last fm' },
    { name: 'Alza.cz', plain: 'Alza cz' },
    { name: 'J.Crew', plain: 'J. Crew' },
    { name: 'Dr.Martens', plain: 'Dr. Martens' },
    { name: 'IKEA (US)', plain: 'IKEA' },
    { name: '京东（JD.com）', plain: '京东' },
    { name: '@Nike', plain: 'Nike' },
    { name: '.com', plain: '.com' },
    { name: '(RED)', plain: '(RED)' },
  ])('$name is $plain', ({ name, plain }) => expect(plainName(name)).toBe(plain));

  test.each([
    'H&M',
    'Lowe’s',
    'A.P.C.',
    'U.S. Cellular',
    'Tiffany & Co.',
    'END.',
    'Yahoo!',
    'Y!mobile',
    '小米',
    '3',
    'Lancôme',
  ])('%s stays', (name) => expect(plainName(name)).toBe(name));
});

const directory = join(import.meta.dirname, '../../../brands.json');

describe('every brand of the directory', () => {
  const records = JSON.parse(readFileSync(directory, 'utf8')) as { name: string; spoken?: string }[];
  const names = records.flatMap(({ name, spoken }) => [name, spoken ?? name]);

  test('has a name that can be said without a link, a mention or a tag', () => {
    const entities = names.map((name) => {
      const plain = plainName(name);
      return [name, plain === '', twitter.extractEntitiesWithIndices(`My ${plain} order, ${plain}. ${plain}`)];
    });
    expect(entities).toEqual(names.map((name) => [name, false, []]));
    expect(names.length).toBeGreaterThan(0);
  });

  test('has a hashtag that X reads whole, or none', () => {
    const tags = names.map((name) => hashtag(name) ?? '');
    expect(tags.map((tag) => twitter.extractHashtags(tag))).toEqual(
      tags.map((tag) => (tag === '' ? [] : [tag.slice(1)])),
    );
  });
});
