import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/adapters/decode-text.ts';
import { inputFiles } from '../../src/adapters/input-files.ts';
import { UserError } from '../../src/core/errors.ts';
import { aFolder } from '../support/a-folder.ts';

const sample = '{"item":"跑鞋"}\n';
const gbk = Buffer.from([
  0x7b, 0x22, 0x69, 0x74, 0x65, 0x6d, 0x22, 0x3a, 0x22, 0xc5, 0xdc, 0xd0, 0xac, 0x22, 0x7d, 0x0a,
]);

describe('text is recognised', () => {
  test.each<{ name: string; bytes: Uint8Array; text: string | null }>([
    { name: 'UTF-8', bytes: Buffer.from(sample), text: sample },
    { name: 'UTF-8 with a mark', bytes: Buffer.from(`\ufeff${sample}`), text: sample },
    { name: 'UTF-16 LE with a mark', bytes: Buffer.from(`\ufeff${sample}`, 'utf16le'), text: sample },
    { name: 'UTF-16 BE with a mark', bytes: bigEndian(`\ufeff${sample}`), text: sample },
    { name: 'UTF-16 LE without', bytes: Buffer.from(sample, 'utf16le'), text: sample },
    { name: 'UTF-16 BE without', bytes: bigEndian(sample), text: sample },
    { name: 'GBK', bytes: gbk, text: sample },
    {
      name: 'GB18030 with four bytes',
      bytes: Buffer.from([0xc4, 0xe3, 0xba, 0xc3, 0x95, 0x32, 0x82, 0x36]),
      text: '你好𠀀',
    },
    { name: 'an emoji in UTF-8', bytes: Buffer.from('👟 broken'), text: '👟 broken' },
    { name: 'nothing', bytes: Buffer.alloc(0), text: '' },
    { name: 'Latin-1', bytes: Buffer.from('Müller, café déjà vu', 'latin1'), text: null },
    { name: 'Big5', bytes: Buffer.from([0xa7, 0x41, 0xa6, 0x6e, 0xb6, 0x5d, 0xbe, 0x63]), text: null },
    { name: 'half a UTF-16 character', bytes: Buffer.from([0xff, 0xfe, 0x41]), text: null },
    { name: 'a PNG', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), text: null },
    { name: 'a JPEG', bytes: Buffer.from('ffd8ffe000104a46494600010100', 'hex'), text: null },
    { name: 'a zip', bytes: Buffer.from('504b0304140000000800c5a1', 'hex'), text: null },
    { name: 'a stray zero in UTF-8', bytes: Buffer.from('hi\x00there, please wait'), text: null },
    {
      name: 'Chinese UTF-16 with one line break',
      bytes: Buffer.from('鞋底裂了，请赔偿\n', 'utf16le'),
      text: '鞋底裂了，请赔偿\n',
    },
    { name: 'zeros', bytes: Buffer.alloc(64), text: null },
  ])('$name', ({ bytes, text }) => {
    expect(decodeText(bytes)).toBe(text);
  });
});

describe('a file', () => {
  const limit = 100;

  test('is read as text', async () => {
    const file = join(aFolder(), 'answers.json');
    writeFileSync(file, gbk);
    expect(await inputFiles({ stdin: () => stdinOf() }).read(file, { limit, flag: '--answers' })).toBe(sample);
  });

  test('that is a saved mail is read as its text', async () => {
    const file = join(aFolder(), 'mail.html');
    writeFileSync(file, '<html><body><h1>Order 1</h1></body></html>');
    expect(await inputFiles({ stdin: () => stdinOf() }).readMail(file, { limit, flag: '--mail' })).toBe('Order 1');
  });

  test.each<{ name: string; make: (file: string) => void; mistake: object }>([
    {
      name: 'that is missing',
      make: () => {},
      mistake: { code: 'file-trouble', trouble: 'missing', detail: 'ENOENT' },
    },
    {
      name: 'that is a folder',
      make: (f) => mkdirSync(f),
      mistake: { code: 'file-trouble', trouble: 'folder', detail: 'EISDIR' },
    },
    { name: 'without a byte', make: (f) => writeFileSync(f, ''), mistake: { code: 'file-empty' } },
    { name: 'of white space', make: (f) => writeFileSync(f, '\ufeff \r\n'), mistake: { code: 'file-empty' } },
    { name: 'that is no text', make: (f) => writeFileSync(f, Buffer.alloc(9)), mistake: { code: 'file-not-text' } },
    {
      name: 'over the limit',
      make: (f) => writeFileSync(f, 'x'.repeat(101)),
      mistake: { code: 'file-too-large', bytes: 101, limit },
    },
  ])('$name is refused', async ({ make, mistake }) => {
    const file = join(aFolder(), 'input');
    make(file);
    const files = inputFiles({ stdin: () => stdinOf() });
    for (const read of [files.read, files.readMail])
      expect(await mistakeOf(read(file, { limit, flag: '--answers' }))).toEqual({ file, ...mistake });
  });

  test('of exactly the limit is read', async () => {
    const file = join(aFolder(), 'input');
    writeFileSync(file, 'x'.repeat(limit));
    expect(await inputFiles({ stdin: () => stdinOf() }).read(file, { limit, flag: '--answers' })).toHaveLength(limit);
  });

  test.runIf(process.platform !== 'win32')('without an end is cut off at the limit', async () => {
    const read = inputFiles({ stdin: () => stdinOf() }).read('/dev/zero', { limit, flag: '--answers' });
    expect(await mistakeOf(read)).toEqual({ code: 'file-too-large', file: '/dev/zero', bytes: 101, limit });
  });

  test.runIf(process.platform !== 'win32')('that is a pipe nobody writes to does not hang', async () => {
    const file = join(aFolder(), 'pipe');
    execFileSync('mkfifo', [file]);
    const read = inputFiles({ stdin: () => stdinOf() }).read(file, { limit, flag: '--answers' });
    expect(await mistakeOf(read)).toEqual({ code: 'file-empty', file });
  });
});

describe('stdin', () => {
  const options = { limit: 100, flag: '--answers' };

  test('is read to its end, in whatever pieces it comes', async () => {
    const bytes = Buffer.from(sample);
    const stdin = stdinOf(bytes.subarray(0, 11), bytes.subarray(11));
    expect(await inputFiles({ stdin: () => stdin }).read('-', options)).toBe(sample);
  });

  test('is cut off at the limit and closed', async () => {
    const stdin = Readable.from(forEver());
    expect(await mistakeOf(inputFiles({ stdin: () => stdin }).read('-', options))).toEqual({
      code: 'file-too-large',
      file: '-',
      bytes: 101,
      limit: 100,
    });
    expect(stdin.destroyed).toBe(true);
  });

  test('without anything in it is empty', async () => {
    expect(await mistakeOf(inputFiles({ stdin: () => stdinOf() }).read('-', options))).toEqual({
      code: 'file-empty',
      file: '-',
    });
  });

  test('that is a terminal is not waited for', async () => {
    const stdin = Object.assign(stdinOf(Buffer.from('x')), { isTTY: true });
    expect(await mistakeOf(inputFiles({ stdin: () => stdin }).read('-', options))).toEqual({
      code: 'stdin-is-terminal',
      flag: '--answers',
    });
  });
});

const stdinOf = (...chunks: Uint8Array[]): Readable => Readable.from(chunks);
const bigEndian = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

function* forEver(): Generator<Uint8Array> {
  for (;;) yield Buffer.alloc(10, 'x');
}

async function mistakeOf(work: Promise<unknown>): Promise<unknown> {
  const error: unknown = await work.then(
    (value) => new Error(`nothing failed: ${value}`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw error;
  return error.mistake;
}
