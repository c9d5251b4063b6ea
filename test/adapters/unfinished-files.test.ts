import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { unfinishedFiles } from '../../src/adapters/unfinished-files.ts';
import type { Unfinished } from '../../src/core/case/unfinished.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'complain-unfinished-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const left = (id: string, savedAt = '2026-11-22T10:00:00.000Z'): Unfinished => ({
  version: 1,
  id,
  startedAt: '2026-11-22T09:00:00.000Z',
  savedAt,
  answers: { brand: 'nike', order: { number: 'C0123' } },
  given: ['brand'],
  at: 'item',
  reviewed: false,
  again: [],
  caseId: null,
  details: {},
});

test('what was saved is read again, last saved first, and saving again replaces it', async () => {
  const store = unfinishedFiles({ folder: aFolder() });
  await store.create(left('new-1122-aaa'));
  await store.create(left('new-1122-bbb', '2026-11-22T11:00:00.000Z'));
  await store.update({ ...left('new-1122-aaa'), at: null });
  expect(await store.list()).toEqual([
    left('new-1122-bbb', '2026-11-22T11:00:00.000Z'),
    { ...left('new-1122-aaa'), at: null },
  ]);
});

test('a file is readable by its owner only, whole, and nothing is left beside it', async () => {
  const folder = aFolder();
  await unfinishedFiles({ folder }).create(left('new-1122-aaa'));
  const shelf = join(folder, 'unfinished');
  expect(readdirSync(shelf)).toEqual(['new-1122-aaa.json']);
  expect(statSync(join(shelf, 'new-1122-aaa.json')).mode & 0o077).toBe(0);
  expect(readFileSync(join(shelf, 'new-1122-aaa.json'), 'utf8').endsWith('}\n')).toBe(true);
});

test('one that is removed is gone, and one that is not there may be removed', async () => {
  const store = unfinishedFiles({ folder: aFolder() });
  await store.create(left('new-1122-aaa'));
  await store.remove('new-1122-aaa');
  await store.remove('new-1122-aaa');
  expect(await store.list()).toEqual([]);
});

test('damaged, strange and newer files are passed over and stay as they are', async () => {
  const folder = aFolder();
  const shelf = join(folder, 'unfinished');
  mkdirSync(shelf);
  writeFileSync(join(shelf, 'broken.json'), '{ "version": 1,');
  writeFileSync(join(shelf, 'newer.json'), JSON.stringify({ ...left('newer'), version: 2 }));
  writeFileSync(join(shelf, 'note.txt'), 'hello');
  mkdirSync(join(shelf, 'folder.json'));
  const store = unfinishedFiles({ folder });
  await store.create(left('new-1122-aaa'));
  expect((await store.list()).map(({ id }) => id)).toEqual(['new-1122-aaa']);
  expect(readFileSync(join(shelf, 'broken.json'), 'utf8')).toBe('{ "version": 1,');
});

test('where nothing was ever left the list is empty, and a folder that cannot be written to is said', async () => {
  const folder = aFolder();
  expect(await unfinishedFiles({ folder }).list()).toEqual([]);
  writeFileSync(join(folder, 'unfinished'), 'in the way');
  await expect(unfinishedFiles({ folder }).create(left('new-1122-aaa'))).rejects.toMatchObject({
    mistake: { code: 'store-trouble', folder },
    exitCode: 1,
  });
});

test('what another window has removed is not brought back', async () => {
  const store = unfinishedFiles({ folder: aFolder() });
  await store.create(left('new-1122-aaa'));
  expect(await store.update(left('new-1122-aaa'))).toBe(true);
  await store.remove('new-1122-aaa');
  expect(await store.update(left('new-1122-aaa'))).toBe(false);
  expect(await store.list()).toEqual([]);
});
