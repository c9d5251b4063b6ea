import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { hashtag } from '../../../src/core/post/hashtag.ts';

describe('a brand as a hashtag', () => {
  test.each([
    { name: 'Nike', tag: '#Nike' },
    { name: 'adidas', tag: '#adidas' },
    { name: 'H&M', tag: '#HM' },
    { name: 'Lowe’s', tag: '#Lowes' },
    { name: "O'Neill", tag: '#ONeill' },
    { name: 'Dr. Martens', tag: '#DrMartens' },
    { name: 'bed bath & beyond', tag: '#bedBathBeyond' },
    { name: 'Booking.com', tag: '#Bookingcom' },
    { name: 'Lancôme', tag: '#Lancôme' },
    { name: 'Estée Lauder', tag: '#EstéeLauder' },
    { name: 'E\u0301cole', tag: '#École' },
    { name: '7-Eleven', tag: '#7Eleven' },
    { name: 'Levi’s®', tag: '#Levis' },
    { name: 'Yahoo!', tag: '#Yahoo' },
    { name: '小米', tag: '#小米' },
    { name: '京东（JD.com）', tag: '#京东' },
    { name: 'IKEA (US)', tag: '#IKEA' },
    { name: 'Deutsche Post / DHL Paket', tag: '#DeutschePost' },
    { name: '@nike #1', tag: '#nike1' },
  ])('$name is $tag, which X reads whole', ({ name, tag }) => {
    expect(hashtag(name)).toBe(tag);
    expect(twitter.extractHashtags(`Thank you. ${tag}`)).toEqual([tag.slice(1)]);
  });

  test.each(['3', '1688', '7-11', '', ' ', '😀', '&', '$100'])('%j is none', (name) =>
    expect(hashtag(name)).toBeNull(),
  );
});

test('whatever the name, what comes out is one hashtag', () => {
  const pieces = fc.constantFrom(
    ...['a', 'É', '9', ' ', '.', '-', '&', "'", '’', '(', ')', ' / ', '小', 'ｱ', '_', '#', '@', '😀'],
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join('')),
      (name) => {
        const tag = hashtag(name);
        expect(twitter.extractHashtags(tag ?? '')).toEqual(tag === null ? [] : [tag.slice(1)]);
      },
    ),
    { numRuns: 3_000, seed: 4 },
  );
});
