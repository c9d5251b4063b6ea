import { describe, expect, test } from 'vitest';
import { palette, wantsColour } from '../../src/adapters/palette.ts';

test('a palette sets words off, each in its way', () => {
  const { strong, quiet, good, warn, bad, paper } = palette({ colour: true });
  expect([strong('a'), quiet('a'), good('a'), warn('a'), bad('a'), paper?.('a')]).toEqual([
    '\u001b[1ma\u001b[22m',
    '\u001b[2ma\u001b[22m',
    '\u001b[32ma\u001b[39m',
    '\u001b[33ma\u001b[39m',
    '\u001b[31ma\u001b[39m',
    '\u001b[30;107ma\u001b[0m',
  ]);
});

test('a palette without colour gives the words back, and has no paper', () => {
  const { paper, ...styles } = palette({ colour: false });
  expect(Object.values(styles).map((style) => style('a'))).toEqual(['a', 'a', 'a', 'a', 'a']);
  expect(paper).toBeNull();
});

describe('colour', () => {
  test.each([
    { environment: {}, terminal: true, flag: true, wants: true },
    { environment: { NO_COLOR: '' }, terminal: true, flag: true, wants: true },
    { environment: { NO_COLOR: '1' }, terminal: true, flag: true, wants: false },
    { environment: { NO_COLOR: '0' }, terminal: true, flag: true, wants: false },
    { environment: { TERM: 'dumb' }, terminal: true, flag: true, wants: false },
    { environment: { ACCESSIBLE: '1' }, terminal: true, flag: true, wants: false },
    { environment: { ACCESSIBLE: '0' }, terminal: true, flag: true, wants: true },
    { environment: {}, terminal: false, flag: true, wants: false },
    { environment: {}, terminal: true, flag: false, wants: false },
  ])('with $environment, terminal $terminal, flag $flag: $wants', ({ wants, ...wish }) => {
    expect(wantsColour(wish)).toBe(wants);
  });
});
