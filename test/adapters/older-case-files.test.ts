import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseFiles } from '../../src/adapters/case-files.ts';
import { caseVersion } from '../../src/core/case/upgrade.ts';
import { aFolder } from '../support/a-folder.ts';
import { aStoredCase, sentEvent } from './a-case.ts';

const firstForm = readFileSync(new URL('../core/case/fixtures/first-form.json', import.meta.url), 'utf8');
const id = 'nike-1122-p9a';

/** A data folder with a case that a program of the first form wrote. */
function anOlderFolder() {
  const folder = aFolder();
  const caseFolder = join(folder, 'cases', id);
  mkdirSync(caseFolder, { recursive: true });
  writeFileSync(join(caseFolder, 'case.json'), firstForm);
  return { store: caseFiles({ folder }), caseFolder, inFile: (name: string) => join(caseFolder, name) };
}

describe('a case that an older program wrote', () => {
  test('is read without anything being written', async () => {
    const { store, caseFolder, inFile } = anOlderFolder();
    const { cases, damaged } = await store.list();
    await store.survey((stored) => stored.id);
    expect([cases.map((stored) => stored.id), damaged]).toEqual([[id], []]);
    expect([readdirSync(caseFolder), readFileSync(inFile('case.json'), 'utf8')]).toEqual([['case.json'], firstForm]);
  });

  test('is kept beside as it was when it is first written, for its owner only', async () => {
    const { store, caseFolder, inFile } = anOlderFolder();
    const grown = await store.append(id, [sentEvent('one')]);
    expect(readdirSync(caseFolder).sort()).toEqual(['case.json', 'case.v1.json']);
    expect(readFileSync(inFile('case.v1.json'), 'utf8')).toBe(firstForm);
    expect((statSync(inFile('case.v1.json')).mode & 0o777).toString(8)).toBe('600');
    expect(JSON.parse(readFileSync(inFile('case.json'), 'utf8'))).toEqual({ ...grown, version: caseVersion });
  });

  test('is kept as it was first: what is written later changes nothing in that', async () => {
    const { store, inFile } = anOlderFolder();
    await store.append(id, [sentEvent('one')]);
    await store.append(id, [sentEvent('two')]);
    expect(readFileSync(inFile('case.v1.json'), 'utf8')).toBe(firstForm);
    // An older program wrote it again meanwhile.
    writeFileSync(inFile('case.json'), firstForm.replace('"polite"', '"firm"'));
    await store.append(id, [sentEvent('three')]);
    expect(readFileSync(inFile('case.v1.json'), 'utf8')).toBe(firstForm);
  });

  test('is still one case, with what is kept beside it', async () => {
    const { store } = anOlderFolder();
    const grown = await store.append(id, [sentEvent('one')]);
    expect(await store.list()).toEqual({ cases: [grown], damaged: [] });
  });

  test('whose file is gone is reported: what is kept beside it is the shopper’s', async () => {
    const { store, inFile } = anOlderFolder();
    await store.append(id, [sentEvent('one')]);
    rmSync(inFile('case.json'));
    expect((await store.list()).damaged).toEqual([{ file: inFile('case.json'), reason: 'missing', detail: '' }]);
  });

  test('that a process was killed over leaves no half of it behind for long', async () => {
    const { store, caseFolder, inFile } = anOlderFolder();
    writeFileSync(inFile('case.v1.json.7-old.tmp'), '{');
    utimesSync(inFile('case.v1.json.7-old.tmp'), 1, 1);
    await store.append(id, [sentEvent('one')]);
    expect(readdirSync(caseFolder).sort()).toEqual(['case.json', 'case.v1.json']);
  });
});

test('a case of the newest form is not kept beside', async () => {
  const folder = aFolder();
  const store = caseFiles({ folder });
  await store.create(aStoredCase('nike-1122-k7q'));
  await store.append('nike-1122-k7q', [sentEvent('one')]);
  expect(readdirSync(join(folder, 'cases', 'nike-1122-k7q'))).toEqual(['case.json']);
});
