import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { textWidth } from '../../src/cli/views/layout/width.ts';
import { inTerminal, keys, surroundings } from '../support/in-terminal.ts';
import { aHome, storedCase } from '../support/journey.ts';
import { acmeFile } from '../support/some-case.ts';
import { bundleBuilt } from './built.ts';

beforeAll(bundleBuilt, 60_000);

const { ctrlC } = keys;

test('Ctrl-C at a question ends with 2 and without a stack', async () => {
  const home = aHome();
  const { code, screen } = await inTerminal(['new'], [[/Who took your money\?/, ctrlC]], { env: surroundings(home) });
  expect(code).toBe(2);
  expect(screen.trimEnd().endsWith('Left. The program has sent nothing for you.')).toBe(true);
  expect(screen).not.toMatch(/ at |Error|ExitPrompt/);
});

test('where there is no clipboard the terminal is asked to copy, the whole text and nothing else', async () => {
  const home = aHome();
  const file = join(home, 'answers.json');
  writeFileSync(file, acmeFile()['answers.json'] ?? '');
  // Over SSH this machine's own clipboard is not the shopper's, whatever machine runs the test.
  const env = surroundings(home, { SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22' });
  const { raw } = await inTerminal(['new', '--answers', file, '--copy', 'email'], [[/What next\?/, ctrlC]], { env });
  const [, data = ''] = /\u001b\]52;c;([A-Za-z0-9+/=]*)\u0007/.exec(raw) ?? [];
  const [, drafted] = storedCase(home).events;
  expect(Buffer.from(data, 'base64').toString()).toBe(drafted.drafts.at(-1).text);
});

test('no line of the page is wider than the terminal', async () => {
  const home = aHome();
  const file = join(home, 'answers.json');
  writeFileSync(file, acmeFile()['answers.json'] ?? '');
  const env = surroundings(home, { COMPLAIN_LANG: 'zh' });
  const { screen } = await inTerminal(['new', '--answers', file], [[/接下来做什么？/, ctrlC]], { env, columns: 60 });
  const page = screen.slice(screen.indexOf('证据清单'), screen.indexOf('已保存为'));
  expect(page.split('\n').length).toBeGreaterThan(40);
  expect(page.split('\n').filter((line) => textWidth(line) > 60)).toEqual([]);
});
