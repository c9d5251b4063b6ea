import { describe, expect, test } from 'vitest';
import { similarity } from '../../../src/core/post/similarity.ts';

describe('how alike two texts are', () => {
  test.each([
    { what: 'a text and itself', one: 'Could you help with my order?', other: 'Could you help with my order?', is: 1 },
    { what: 'nothing in common', one: 'Could you help me?', other: 'A new date, please.', is: 0 },
    { what: 'one holds the other', one: 'Please help me now.', other: 'Hi, please help me now, thank you.', is: 1 },
    { what: 'half of the runs', one: 'one two three four', other: 'one two three five', is: 1 / 2 },
    { what: 'the same words in another order', one: 'one two three four', other: 'four three two one', is: 0 },
    { what: 'the share is the one of the shorter text', one: 'a b c d', other: 'a b c x y z x y z', is: 1 / 2 },
    { what: 'capitals and punctuation', one: 'HELP me, now!', other: 'Help, me now.', is: 1 },
    { what: 'a contraction is one word', one: "I don't know", other: "I don't see", is: 0 },
    {
      what: 'accounts, tags and links say nothing',
      one: '@Nike #Nike https://a.example/b c',
      other: 'c @Other',
      is: 1,
    },
    { what: 'fewer than three words are one run', one: 'Thank you.', other: 'Thank you', is: 1 },
    { what: 'an empty text', one: '', other: 'Thank you.', is: 0 },
    { what: 'nothing but a name', one: '@Nike', other: '@Nike', is: 0 },
    { what: 'Chinese by characters', one: '请您帮忙看一下', other: '请您帮忙处理', is: 2 / 4 },
    { what: 'Chinese beside numbers', one: '11月22日发过帖子', other: '我11月22日发过帖子', is: 1 },
    { what: 'Chinese behind a handle', one: '@Nike请您帮忙', other: '请您帮忙 @Nike', is: 1 },
  ])('$what: $is', ({ one, other, is }) => {
    expect(similarity(one, other)).toBeCloseTo(is, 10);
    expect(similarity(other, one)).toBeCloseTo(is, 10);
  });
});
