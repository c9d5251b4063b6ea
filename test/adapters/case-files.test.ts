import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseFiles } from '../../src/adapters/case-files.ts';
import { UserError } from '../../src/core/errors.ts';
import { aFolder } from '../support/a-folder.ts';
import { aStoredCase, sentEvent } from './a-case.ts';

describe('a store', () => {
  test('is empty where there is no folder yet, and makes none by looking', async () => {
    const folder = join(aFolder(), 'not', 'there');
    expect(await caseFiles({ folder }).list()).toEqual({ cases: [], damaged: [] });
    expect(statSync(folder, { throwIfNoEntry: false })).toBeUndefined();
  });

  test('gives back what was put in, newest first', async () => {
    const store = caseFiles({ folder: aFolder() });
    const old = aStoredCase('nike-1101-aaa', '2026-11-01T10:00:00.000Z');
    const late = aStoredCase('nike-1122-bbb', '2026-11-22T10:00:00Z');
    const middle = aStoredCase('nike-1110-ccc', '2026-11-10T10:00:00.000Z');
    for (const one of [old, late, middle]) expect(await store.create(one)).toBe(true);
    expect(await store.list()).toEqual({ cases: [late, middle, old], damaged: [] });
  });

  test('appends events and answers the case as it then stands', async () => {
    const store = caseFiles({ folder: aFolder() });
    const opened = aStoredCase('nike-1122-k7q');
    await store.create(opened);
    const grown = { ...opened, events: [...opened.events, sentEvent('one'), sentEvent('two')] };
    expect(await store.append(opened.id, [sentEvent('one')])).toEqual({ ...grown, events: grown.events.slice(0, 2) });
    expect(await store.append(opened.id, [sentEvent('two')])).toEqual(grown);
    expect(await store.list()).toEqual({ cases: [grown], damaged: [] });
  });

  test('refuses an id that is taken and keeps the first case', async () => {
    const store = caseFiles({ folder: aFolder() });
    const first = aStoredCase('nike-1122-k7q');
    expect(await store.create(first)).toBe(true);
    expect(await store.create({ ...first, brand: { id: 'zara', name: 'Zara' } })).toBe(false);
    expect((await store.list()).cases).toEqual([first]);
  });

  test('holds a case as a readable text file that only the owner may read', async () => {
    const folder = aFolder();
    const added = aStoredCase('nike-1122-k7q');
    const store = caseFiles({ folder: join(folder, 'home') });
    await store.create(added);
    const file = fileOf(join(folder, 'home'), added.id);
    expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(added, null, 2)}\n`);
    const modes = () => ['home', 'home/cases', 'home/cases/nike-1122-k7q'].map((name) => mode(join(folder, name)));
    expect([...modes(), mode(file)]).toEqual(['700', '700', '700', '600']);

    chmodSync(file, 0o644);
    await store.append(added.id, [sentEvent('x')]);
    expect(mode(file)).toBe('600');
    expect(readdirSync(join(folder, 'home/cases', added.id))).toEqual(['case.json']);
  });

  test('keeps the files private in a folder that others may read', async () => {
    const folder = aFolder();
    chmodSync(folder, 0o755);
    await caseFiles({ folder }).create(aStoredCase('nike-1122-k7q'));
    expect([mode(join(folder, 'cases')), mode(fileOf(folder, 'nike-1122-k7q'))]).toEqual(['700', '600']);
  });
});

describe('a damaged case', () => {
  const good = aStoredCase('nike-1122-k7q');
  const text = JSON.stringify(good);

  test.each([
    { name: 'an empty file', content: '', reason: 'broken-json', detail: '1:1' },
    { name: 'half a file', content: text.slice(0, 40), reason: 'broken-json', detail: '1:35' },
    { name: 'a typing error', content: '{\n  "version": 1,\n  x\n}', reason: 'broken-json', detail: '3:3' },
    { name: 'another kind of file', content: '[]', reason: 'wrong-shape', detail: '' },
    {
      name: 'a wrong field',
      content: text.replace('damaged', 'tired'),
      reason: 'wrong-shape',
      detail: 'answers.problem',
    },
    { name: 'no events', content: JSON.stringify({ ...good, events: [] }), reason: 'wrong-shape', detail: 'events' },
    { name: 'a newer version', content: JSON.stringify({ version: 7, more: 1 }), reason: 'newer', detail: '7' },
    { name: 'a copied folder', content: text.replace('k7q', 'zzz'), reason: 'other-id', detail: 'nike-1122-zzz' },
    { name: 'a huge file', content: ' '.repeat(5 * 1024 * 1024 + 1), reason: 'too-large', detail: '5242881' },
  ])('$name is reported as $reason at "$detail" and left as it is', async ({ content, reason, detail }) => {
    const folder = aFolder();
    const store = caseFiles({ folder });
    const other = aStoredCase('zara-1101-abc');
    await store.create(other);
    const file = fileOf(folder, good.id);
    mkdirSync(join(file, '..'));
    writeFileSync(file, content);

    expect(await store.list()).toEqual({ cases: [other], damaged: [{ file, reason, detail }] });
    await expect(store.append(good.id, [sentEvent('x')])).rejects.toBeInstanceOf(UserError);
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  test('a folder where the file should be, and a case whose file is gone, are reported', async () => {
    const folder = aFolder();
    mkdirSync(fileOf(folder, 'a-1'), { recursive: true });
    mkdirSync(join(folder, 'cases/b-2/evidence'), { recursive: true });
    expect(await caseFiles({ folder }).list()).toEqual({
      cases: [],
      damaged: [
        { file: fileOf(folder, 'a-1'), reason: 'folder', detail: '' },
        { file: fileOf(folder, 'b-2'), reason: 'missing', detail: '' },
      ],
    });
  });

  test.each([
    { content: '{', mistake: { code: 'damaged-case', field: null } },
    { content: text.replace('damaged', 'tired'), mistake: { code: 'damaged-case', field: 'answers.problem' } },
    { content: '{"version":99}', mistake: { code: 'newer-case', version: 99 } },
  ])('appending to $content says $mistake.code', async ({ content, mistake }) => {
    const folder = aFolder();
    const file = fileOf(folder, good.id);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, content);
    expect(await failure(caseFiles({ folder }).append(good.id, [sentEvent('x')]))).toEqual({
      mistake: { file, ...mistake },
      exitCode: 3,
    });
  });
});

describe('what an interrupted run leaves behind', () => {
  test('a case folder without a file is no case, and its id stays taken', async () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'cases/nike-1122-k7q'), { recursive: true });
    mkdirSync(join(folder, 'cases/zara-1122-abc'), { recursive: true });
    writeFileSync(join(folder, 'cases/zara-1122-abc/case.json.12-ab.tmp'), '{');
    writeFileSync(join(folder, 'cases/.DS_Store'), '');
    const store = caseFiles({ folder });
    expect(await store.list()).toEqual({ cases: [], damaged: [] });
    expect(await store.create(aStoredCase('nike-1122-k7q'))).toBe(false);
  });

  test('an old half-written neighbour goes with the next change, a young one stays', async () => {
    const folder = aFolder();
    const store = caseFiles({ folder });
    const added = aStoredCase('nike-1122-k7q');
    await store.create(added);
    const caseFolder = join(folder, 'cases', added.id);
    for (const name of ['case.json.1-old.tmp', 'case.json.2-new.tmp']) writeFileSync(join(caseFolder, name), '{');
    utimesSync(join(caseFolder, 'case.json.1-old.tmp'), 1, 1);
    await store.append(added.id, [sentEvent('x')]);
    expect(readdirSync(caseFolder).sort()).toEqual(['case.json', 'case.json.2-new.tmp']);
  });

  test('the lock of a killed process is taken over', async () => {
    const folder = aFolder();
    const store = caseFiles({ folder });
    const added = aStoredCase('nike-1122-k7q');
    await store.create(added);
    const lock = `${fileOf(folder, added.id)}.lock`;
    mkdirSync(lock);
    utimesSync(lock, 1, 1);
    expect((await store.append(added.id, [sentEvent('x')])).events).toHaveLength(2);
    expect(readdirSync(join(folder, 'cases', added.id))).toEqual(['case.json']);
  });
});

describe('trouble', () => {
  test.each(['../x', '..', '', 'A-1', 'a/b', 'a\\b', 'a--b', 'a'.repeat(101)])(
    '"%s" is no id and reaches no path',
    async (id) => {
      const store = caseFiles({ folder: aFolder() });
      expect(await failure(store.append(id, [sentEvent('x')]))).toEqual({
        mistake: { code: 'unknown-case', value: id, nearest: [] },
        exitCode: 3,
      });
      await expect(store.create({ ...aStoredCase('a-1'), id })).rejects.toBeInstanceOf(RangeError);
    },
  );

  test('a case that is not there is unknown', async () => {
    expect(await failure(caseFiles({ folder: aFolder() }).append('a-1', [sentEvent('x')]))).toEqual({
      mistake: { code: 'unknown-case', value: 'a-1', nearest: [] },
      exitCode: 3,
    });
  });

  test('a file where the folder should be is the store in trouble', async () => {
    const folder = join(aFolder(), 'taken');
    writeFileSync(folder, '');
    const store = caseFiles({ folder });
    const expected = {
      mistake: { code: 'store-trouble', folder, trouble: 'not-a-folder', detail: 'ENOTDIR' },
      exitCode: 1,
    };
    expect(await failure(store.list())).toEqual(expected);
    expect(await failure(store.create(aStoredCase('a-1')))).toEqual(expected);
    expect(await failure(store.append('a-1', [sentEvent('x')]))).toEqual(expected);
  });

  test('a file where the folder of cases should be is the store in trouble', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'cases'), '');
    expect(await failure(caseFiles({ folder }).create(aStoredCase('a-1')))).toEqual({
      mistake: { code: 'store-trouble', folder, trouble: 'not-a-folder', detail: 'EEXIST' },
      exitCode: 1,
    });
  });

  test('a case that would outgrow its file is refused and stays readable', async () => {
    const folder = aFolder();
    const store = caseFiles({ folder });
    const added = aStoredCase('a-1');
    await store.create(added);
    const { mistake } = await failure(store.append('a-1', [sentEvent('x'.repeat(5 * 1024 * 1024))]));
    expect(mistake).toMatchObject({ code: 'file-too-large', file: fileOf(folder, 'a-1'), limit: 5 * 1024 * 1024 });
    expect(await store.list()).toEqual({ cases: [added], damaged: [] });
  });
});

const fileOf = (folder: string, id: string): string => join(folder, 'cases', id, 'case.json');
const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

async function failure(work: Promise<unknown>): Promise<Pick<UserError, 'mistake' | 'exitCode'>> {
  const error: unknown = await work.then(
    () => new Error('nothing failed'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw error;
  return { mistake: error.mistake, exitCode: error.exitCode };
}
