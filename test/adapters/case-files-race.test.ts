import { execFile } from 'node:child_process';
import { mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { caseFiles } from '../../src/adapters/case-files.ts';
import { LockBusy, withLock } from '../../src/adapters/lock.ts';
import { aFolder } from '../support/a-folder.ts';
import { aStoredCase, sentEvent } from './a-case.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('../support/append-once.ts', import.meta.url));

test('two processes and ten writers here, over a dead lock, lose nothing', { timeout: 60_000 }, async () => {
  const folder = aFolder();
  const store = caseFiles({ folder });
  const added = aStoredCase('nike-1122-k7q');
  await store.create(added);
  const lock = join(folder, 'cases', added.id, 'case.json.lock');
  mkdirSync(lock);
  utimesSync(lock, 1, 1);

  const texts = Array.from({ length: 20 }, (_, index) => `text ${index}`);
  const inProcess = (some: string[]) => run(process.execPath, ['--import', 'tsx', program, folder, added.id, ...some]);
  await Promise.all([
    inProcess(texts.slice(0, 5)),
    inProcess(texts.slice(5, 10)),
    ...texts.slice(10).map((text) => store.append(added.id, [sentEvent(text)])),
  ]);

  const { cases, damaged } = await store.list();
  const found = cases[0]?.events.map((event) => (event.kind === 'sent' ? event.draft.text : event.kind)) ?? [];
  expect({ found: found.sort(), damaged }).toEqual({ found: ['opened', ...texts].sort(), damaged: [] });
});

test('of ten that want the same id one gets it', async () => {
  const folder = aFolder();
  const stores = Array.from({ length: 10 }, () => caseFiles({ folder }));
  const won = await Promise.all(stores.map((store) => store.create(aStoredCase('nike-1122-k7q'))));
  expect(won.filter(Boolean)).toEqual([true]);
});

test('a lock that stays with somebody else is given up on', async () => {
  const folder = aFolder();
  mkdirSync(join(folder, 'x.lock'));
  mkdirSync(join(folder, 'x'));
  await expect(withLock(join(folder, 'x'), () => 'done', 3)).rejects.toBeInstanceOf(LockBusy);
});
