import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/cli/views/layout/width.ts';
import { complain } from '../support/test-ports.ts';

const commands = [
  [],
  ['new'],
  ['list'],
  ['show'],
  ['draft'],
  ['brands'],
  ['brands', 'search'],
  ['brands', 'show'],
  ['followup'],
  ['read'],
  ['record'],
  ['remind'],
];
const nameOf = (command: readonly string[]): string => ['help', ...command].join('-');

describe.each(['en', 'zh'])('help in %s', (language) => {
  test.each(commands.map((command) => [command]))('complain %j --help', async (command) => {
    const { out, notes, code } = await complain([...command, '--help', '--lang', language]);
    await expect(out).toMatchFileSnapshot(`__snapshots__/${nameOf(command)}.${language}.txt`);
    expect([notes, code]).toEqual(['', 0]);
  });

  test('is no wider than a terminal of 80 columns', async () => {
    const pages = await Promise.all(commands.map((command) => complain([...command, '-h', '--lang', language])));
    const wide = pages.flatMap(({ out }) => out.split('\n')).filter((line) => textWidth(line) > 80);
    expect(wide).toEqual([]);
  });
});

test('Chinese help holds no English sentence', async () => {
  const pages = await Promise.all(commands.map((command) => complain([...command, '--help', '--lang', 'zh'])));
  const english = pages
    .flatMap(({ out }) => out.split('\n'))
    .filter((line) => /\b(?:default|display|for|the|your)\b/.test(line));
  expect(english).toEqual([]);
});

test('the first help names the first command and how to learn more', async () => {
  const { out } = await complain(['--help']);
  expect(out.trimEnd().split('\n').slice(-3)).toEqual([
    'Begin with: complain new',
    'Alone, complain shows what is due.',
    'More on a command: complain new --help',
  ]);
});

test('brands alone prints its help', async () => {
  const { out, notes, code } = await complain(['brands']);
  expect([out, notes, code]).toEqual([(await complain(['brands', '--help'])).out, '', 0]);
});
