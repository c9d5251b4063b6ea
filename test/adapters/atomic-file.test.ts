import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomically } from '../../src/adapters/atomic-file.ts';
import { fileTrouble } from '../../src/adapters/file-trouble.ts';
import { aFolder } from '../support/a-folder.ts';

test('a file is replaced whole and nothing else stays in the folder', () => {
  const folder = aFolder();
  const file = join(folder, 'a.json');
  expect(writeAtomically(file, 'one')).toBe(true);
  expect(writeAtomically(file, '二')).toBe(true);
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['二', ['a.json']]);
});

test('a file that changed meanwhile is left alone', () => {
  const folder = aFolder();
  const file = join(folder, 'a.json');
  writeFileSync(file, 'theirs');
  expect(writeAtomically(file, 'ours', () => false)).toBe(false);
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['theirs', ['a.json']]);
});

test('a failure on the way leaves the old file and no neighbour', () => {
  const folder = aFolder();
  const file = join(folder, 'a.json');
  writeFileSync(file, 'old');
  const fail = (): boolean => {
    throw new Error('the machine stopped');
  };
  expect(() => writeAtomically(file, 'new', fail)).toThrow('the machine stopped');
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['old', ['a.json']]);
});

test('a symbolic link keeps pointing to the file that is written', () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'real.json'), 'old');
  symlinkSync(join(folder, 'real.json'), join(folder, 'link.json'));
  writeAtomically(join(folder, 'link.json'), 'new');
  expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new');
  expect(readdirSync(folder).sort()).toEqual(['link.json', 'real.json']);
});

test.each([
  ['ENOENT', 'missing'],
  ['EISDIR', 'folder'],
  ['ENOTDIR', 'not-a-folder'],
  ['EEXIST', 'not-a-folder'],
  ['EACCES', 'permission'],
  ['EPERM', 'permission'],
  ['EROFS', 'read-only'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EIO', 'other'],
])('the system saying %s means %s', (code, trouble) => {
  const error = Object.assign(new Error(code), { code, syscall: 'open' });
  expect(fileTrouble(error)).toEqual({ trouble, detail: code });
});

test('a bug is not dressed up as trouble with a file', () => {
  expect(fileTrouble(new TypeError('x is undefined'))).toBeNull();
  expect(fileTrouble(Object.assign(new Error(), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeNull();
});
