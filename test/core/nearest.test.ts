import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/core/nearest.ts';

const allowed = ['refund', 'replacement', 'repair', 'ship-now', 'Asia/Shanghai', 'USD', 'x'];

describe('the word that was meant', () => {
  test.each([
    ['refnud', 'refund'],
    ['Refund', 'refund'],
    [' refund ', 'refund'],
    ['replacment', 'replacement'],
    ['rep', 'replacement'],
    ['shipnow', 'ship-now'],
    ['asia/shangai', 'Asia/Shanghai'],
    ['usd', 'USD'],
    ['UDS', 'USD'],
    ['rfund', 'refund'],
    ['SUSDX', null],
    ['USB', 'USD'],
  ])('%j is %j', (typed, meant) => {
    expect(nearest(typed, allowed)).toBe(meant);
  });

  test.each(['', 'elephant', '退款', 'r'.repeat(100_000)])('nothing is near to %.20j', (typed) => {
    expect(nearest(typed, ['refund', 'replacement', 'ship-now'])).toBeNull();
  });

  test('of an empty list nothing is near', () => expect(nearest('refund', [])).toBeNull());

  test('a beginning comes before a word of equal length', () => expect(nearest('pay', ['day', 'paypal'])).toBe('day'));
});
