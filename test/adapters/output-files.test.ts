import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import type { Opener } from '../../src/adapters/opener.ts';
import { outputFiles } from '../../src/adapters/output-files.ts';
import type { Environment } from '../../src/adapters/surroundings.ts';
import { UserError } from '../../src/core/errors.ts';
import { aFolder } from '../support/a-folder.ts';

const beginning = 'OURS:日历\r\n';
const files = (environment: Environment = {}, launch?: Opener) =>
  outputFiles({ platform: 'linux', environment, ...(launch === undefined ? {} : { launch }) });
const write = (file: string, more = '') => files().write(file, { content: `${beginning}${more}`, beginning });

/** What is refused, and with which code the process would end. */
const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw error;
  return [error.mistake, error.exitCode];
};

describe('a file that was asked for', () => {
  test('is written whole, for its owner only, and over a file of ours', async () => {
    const folder = aFolder();
    const file = join(folder, 'a.ics');
    await write(file, 'long and old');
    await write(file, 'new');
    expect(readFileSync(file, 'utf8')).toBe(`${beginning}new`);
    expect([statSync(file).mode & 0o777, readdirSync(folder)]).toEqual([0o600, ['a.ics']]);
  });

  test('keeps a link a link', async () => {
    const folder = aFolder();
    await write(join(folder, 'a.ics'));
    symlinkSync('a.ics', join(folder, 'link.ics'));
    await write(join(folder, 'link.ics'), 'new');
    expect(readFileSync(join(folder, 'a.ics'), 'utf8')).toBe(`${beginning}new`);
  });

  test.each(['', 'OURS', 'BEGIN:VCALENDAR\r\n', 'ours:日历\r\n'])('never takes the place of %j', async (content) => {
    const file = join(aFolder(), 'a.ics');
    writeFileSync(file, content);
    expect(await refusal(write(file))).toEqual([{ code: 'file-not-ours', file }, 3]);
    expect([readFileSync(file, 'utf8'), await files().has(file, beginning)]).toEqual([content, false]);
  });

  test.skipIf(process.platform === 'win32')('never takes the place of a device or a pipe', async () => {
    const pipe = join(aFolder(), 'pipe');
    spawnSync('mkfifo', [pipe]);
    for (const file of ['/dev/null', pipe])
      expect(await refusal(write(file))).toEqual([{ code: 'file-not-ours', file }, 3]);
    expect([statSync('/dev/null').isCharacterDevice(), statSync(pipe).isFIFO()]).toEqual([true, true]);
  });

  test('is known again', async () => {
    const file = join(aFolder(), 'a.ics');
    expect(await files().has(file, beginning)).toBe(false);
    await write(file);
    expect(await files().has(file, beginning)).toBe(true);
  });

  test('in a folder that is not there is refused by the name of the folder', async () => {
    const folder = join(aFolder(), 'nowhere');
    const missing = { code: 'file-trouble', file: folder, trouble: 'no-folder', detail: '' };
    expect(await refusal(write(join(folder, 'a.ics')))).toEqual([missing, 3]);
  });

  test('is no folder', async () => {
    const file = join(aFolder(), 'a.ics');
    mkdirSync(file);
    const folder = { code: 'file-trouble', file, trouble: 'folder', detail: 'EISDIR' };
    expect(await refusal(write(file))).toEqual([folder, 3]);
  });

  // The superuser may write anywhere.
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'where nobody may write is the machine’s refusal',
    async () => {
      const folder = aFolder();
      chmodSync(folder, 0o500);
      const file = join(folder, 'a.ics');
      expect(await refusal(write(file))).toEqual([
        { code: 'file-trouble', file, trouble: 'permission', detail: 'EACCES' },
        1,
      ]);
    },
  );
});

describe('opening it', () => {
  const viewer = (code: number) => {
    const launched: string[] = [];
    const launch: Opener = async (file): Promise<ChildProcess> => {
      launched.push(file);
      return spawn(process.execPath, ['-e', `process.exit(${code})`], { stdio: 'ignore' });
    };
    return { launch, launched };
  };

  test.each([
    { code: 0, isOpened: true },
    { code: 3, isOpened: false },
  ])('hands its whole path over; ends with $code: $isOpened', async ({ code, isOpened }) => {
    const { launch, launched } = viewer(code);
    expect(await files({ DISPLAY: ':0' }, launch).open('a.ics')).toBe(isOpened);
    expect(launched).toEqual([join(process.cwd(), 'a.ics')]);
  });

  test('is not tried where no window can show, and a missing opener is an answer', async () => {
    const { launch, launched } = viewer(0);
    expect([await files({}, launch).open('a.ics'), launched]).toEqual([false, []]);
    const none: Opener = () => Promise.reject(new Error('spawn xdg-open'));
    expect(await files({ DISPLAY: ':0' }, none).open('a.ics')).toBe(false);
  });
});
