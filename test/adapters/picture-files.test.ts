import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import type { Opener } from '../../src/adapters/opener.ts';
import { pictureFiles } from '../../src/adapters/picture-files.ts';
import type { Surroundings } from '../../src/adapters/surroundings.ts';
import { qrMatrix } from '../../src/core/qr/qr-matrix.ts';
import { aFolder } from '../support/a-folder.ts';
import { readPng } from '../support/read-qr.ts';

const desktop: Surroundings = { platform: 'linux', environment: { DISPLAY: ':0' } };
const text = '您好，订单 C01234567890 👍';
const code = qrMatrix(text) ?? [];

describe('a picture', () => {
  test('is read as its text, has eight pixels a module and four modules around, and is the owner’s alone', async () => {
    const folder = join(aFolder(), 'home');
    const { launch, launched } = aViewer(0);
    const shown = await pictureFiles({ ...desktop, folder, launch }).show(code, 'direct-message');
    const file = join(folder, 'qr', 'direct-message.png');
    expect([shown, launched]).toEqual([{ file, opened: true }, [file]]);
    expect(readPng(readFileSync(file))).toBe(text);
    expect(PNG.sync.read(readFileSync(file)).width).toBe((code.length + 8) * 8);
    expect([file, join(folder, 'qr')].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o700]);
  });

  test('takes the place of those before it, and of nothing else', async () => {
    const folder = aFolder();
    const { show } = pictureFiles({ ...desktop, folder, launch: aViewer(0).launch });
    await show(code, 'public-post');
    writeFileSync(join(folder, 'qr', 'mine.png'), '');
    await show(code, 'email');
    await show(code, 'email');
    expect(readdirSync(join(folder, 'qr')).sort()).toEqual(['email.png', 'mine.png']);
  });

  test.each([
    { name: 'over SSH', environment: { SSH_TTY: '/dev/pts/1' } },
    { name: 'without a display', environment: {} },
  ])('is written but not opened $name', async ({ environment }) => {
    const folder = aFolder();
    const { launch, launched } = aViewer(0);
    const shown = await pictureFiles({ platform: 'linux', environment, folder, launch }).show(code, 'email');
    expect([shown, launched]).toEqual([{ file: join(folder, 'qr', 'email.png'), opened: false }, []]);
  });
});

describe('trouble is an answer', () => {
  test('where the viewer fails', async () => {
    const { opened } = await pictureFiles({ ...desktop, folder: aFolder(), ...aViewer(3) }).show(code, 'email');
    expect(opened).toBe(false);
  });

  test('where there is no viewer', async () => {
    const launch: Opener = () => Promise.reject(Object.assign(new Error('spawn xdg-open'), { code: 'ENOENT' }));
    const { opened } = await pictureFiles({ ...desktop, folder: aFolder(), launch }).show(code, 'email');
    expect(opened).toBe(false);
  });

  test.each(['qr', 'qr/email.png/full'])('where %s is in the way', async (path) => {
    const folder = aFolder();
    if (path === 'qr') writeFileSync(join(folder, path), '');
    else mkdirSync(join(folder, path), { recursive: true });
    const { launch, launched } = aViewer(0);
    expect(await pictureFiles({ ...desktop, folder, launch }).show(code, 'email')).toEqual({
      file: null,
      opened: false,
    });
    expect(launched).toEqual([]);
  });
});

/** Real processes that end with the code, and what was asked of them. */
function aViewer(code: number) {
  const launched: string[] = [];
  const launch: Opener = async (file): Promise<ChildProcess> => {
    launched.push(file);
    return spawn(process.execPath, ['-e', `process.exit(${code})`], { stdio: 'ignore' });
  };
  return { launch, launched };
}
