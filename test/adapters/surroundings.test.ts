import { describe, expect, test } from 'vitest';
import {
  type Environment,
  isAccessible,
  isBehindMintty,
  promptKind,
  type Surroundings,
} from '../../src/adapters/surroundings.ts';

const gitBash: Environment = { MSYSTEM: 'MINGW64', TERM: 'xterm' };
const pipes = [false, false, undefined];

describe('Git Bash without winpty', () => {
  test.each<{ name: string; behind: boolean; terminals?: boolean[] } & Partial<Surroundings>>([
    { name: 'three pipes', behind: true },
    { name: 'a terminal at stderr', terminals: [false, false, true], behind: false },
    { name: 'another system', platform: 'linux', behind: false },
    { name: 'no MSYSTEM', environment: { TERM: 'xterm' }, behind: false },
    { name: 'no TERM', environment: { MSYSTEM: 'MINGW64' }, behind: false },
    { name: 'a dumb terminal', environment: { ...gitBash, TERM: 'dumb' }, behind: false },
    { name: 'a build machine', environment: { ...gitBash, CI: 'true' }, behind: false },
    { name: 'an empty CI', environment: { ...gitBash, CI: '' }, behind: true },
  ])('$name: $behind', ({ platform = 'win32', environment = gitBash, terminals = pipes, behind }) => {
    expect(isBehindMintty({ platform, environment }, terminals)).toBe(behind);
  });
});

describe('questions are', () => {
  test.each<{ environment: Environment; keys: boolean; kind: 'drawn' | 'numbered' }>([
    { environment: {}, keys: true, kind: 'drawn' },
    { environment: { TERM: 'xterm-256color' }, keys: true, kind: 'drawn' },
    { environment: { ACCESSIBLE: '' }, keys: true, kind: 'drawn' },
    { environment: { ACCESSIBLE: '0' }, keys: true, kind: 'drawn' },
    { environment: { ACCESSIBLE: '1' }, keys: true, kind: 'numbered' },
    { environment: { TERM: 'dumb' }, keys: true, kind: 'numbered' },
    { environment: gitBash, keys: false, kind: 'numbered' },
    { environment: {}, keys: false, kind: 'numbered' },
  ])('$kind with $environment and single keys $keys', ({ environment, keys, kind }) => {
    expect(promptKind(environment, keys)).toBe(kind);
  });
});

test.each([
  [undefined, false],
  ['', false],
  ['0', false],
  ['1', true],
  ['yes', true],
])('ACCESSIBLE=%s is %s', (ACCESSIBLE, accessible) => {
  expect(isAccessible({ ACCESSIBLE })).toBe(accessible);
});
