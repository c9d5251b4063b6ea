import { execFileSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { processTerminal } from '../../src/adapters/process-terminal.ts';

describe('a terminal', () => {
  test.each([
    { stdin: true, stderr: true, stdout: true, interactive: true },
    { stdin: true, stderr: true, stdout: false, interactive: true },
    { stdin: false, stderr: true, stdout: true, interactive: false },
    { stdin: true, stderr: false, stdout: true, interactive: false },
  ])(
    'with stdin $stdin, stderr $stderr, stdout $stdout: interactive $interactive',
    ({ stdin, stderr, stdout, interactive }) => {
      const terminal = processTerminal({
        stdin: { isTTY: stdin },
        stdout: aStream({ isTTY: stdout }),
        stderr: aStream({ isTTY: stderr }),
      });
      expect({ interactive: terminal.interactive, outIsTerminal: terminal.outIsTerminal }).toEqual({
        interactive,
        outIsTerminal: stdout,
      });
    },
  );

  test.each([
    { stdin: false, stderr: true, opens: true, beside: true },
    { stdin: false, stderr: true, opens: false, beside: false },
    { stdin: false, stderr: false, opens: true, beside: false },
    { stdin: true, stderr: true, opens: true, beside: false },
  ])('with stdin $stdin, stderr $stderr and a keyboard that opens $opens: beside $beside', (row) => {
    const terminal = processTerminal({
      stdin: { isTTY: row.stdin },
      stdout: aStream({}),
      stderr: aStream({ isTTY: row.stderr }),
      otherKeyboard: () => row.opens,
    });
    expect([terminal.keyboardBeside, terminal.interactive]).toEqual([row.beside, row.stdin && row.stderr]);
  });

  test('the other keyboard is looked for once, when it is asked for', () => {
    let looked = 0;
    const otherKeyboard = () => ++looked > 0;
    const terminal = processTerminal({
      stdin: {},
      stdout: aStream({}),
      stderr: aStream({ isTTY: true }),
      otherKeyboard,
    });
    expect(looked).toBe(0);
    expect([terminal.keyboardBeside, terminal.keyboardBeside, looked]).toEqual([true, true, 1]);
  });

  test('somebody behind pipes can be asked', () => {
    const terminal = processTerminal({ stdin: {}, stdout: aStream({}), stderr: aStream({}), throughPipes: true });
    expect([terminal.interactive, terminal.keyboardBeside]).toEqual([true, false]);
  });

  test.each([
    { stderr: 120, stdout: 100, columns: 120 },
    { stderr: undefined, stdout: 100, columns: 100 },
    { stderr: undefined, stdout: undefined, columns: 80 },
    { stderr: 0, stdout: undefined, columns: 80 },
    { stderr: 5, stdout: undefined, columns: 20 },
  ])('is $columns wide where stderr says $stderr and stdout $stdout', ({ stderr, stdout, columns }) => {
    const wide = (width: number | undefined) => aStream(width === undefined ? {} : { columns: width });
    expect(processTerminal({ stdin: {}, stdout: wide(stdout), stderr: wide(stderr) }).columns).toBe(columns);
  });

  test('is as wide as it is now', () => {
    const stderr = Object.assign(aStream({}), { columns: 100 });
    const terminal = processTerminal({ stdin: {}, stdout: aStream({}), stderr });
    stderr.columns = 40;
    expect(terminal.columns).toBe(40);
  });

  test('writes results to stdout and the conversation to stderr', () => {
    const [stdout, stderr] = [aStream({}), aStream({})];
    const terminal = processTerminal({ stdin: {}, stdout, stderr });
    terminal.out('草稿\n');
    terminal.note('done\n');
    expect([stdout.written, stderr.written]).toEqual([['草稿\n'], ['done\n']]);
  });
});

describe('a reader that goes away', () => {
  test('ends the output quietly and leaves the conversation', () => {
    const [stdout, stderr] = [aStream({}), aStream({})];
    const troubles: Error[] = [];
    const terminal = processTerminal({ stdin: {}, stdout, stderr }, (error) => troubles.push(error));
    terminal.out('one');
    stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    terminal.out('two');
    terminal.note('three');
    expect([stdout.written, stderr.written, troubles]).toEqual([['one'], ['three'], []]);
  });

  test('and a full disk is told once', () => {
    const stdout = aStream({});
    const troubles: Error[] = [];
    processTerminal({ stdin: {}, stdout, stderr: aStream({}) }, (error) => troubles.push(error));
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    stdout.emit('error', full);
    stdout.emit('error', full);
    expect(troubles).toEqual([full]);
  });

  test.runIf(process.platform !== 'win32')('does not make a real process fail', () => {
    const module = fileURLToPath(new URL('../../src/adapters/process-terminal.ts', import.meta.url));
    const program = `
      const { processTerminal } = await import(${JSON.stringify(module)});
      const { out } = processTerminal(process);
      for (let line = 0; line < 20000; line += 1) out('line ' + line + '\\n');
      process.exitCode = 0;
    `;
    const command = '"$0" --import tsx --input-type=module -e "$1" | head -n 1; echo "ended with $PIPESTATUS"';
    const shown = execFileSync('bash', ['-c', command, process.execPath, program], { encoding: 'utf8', stdio: 'pipe' });
    expect(shown).toBe('line 0\nended with 0\n');
  });
});

function aStream(traits: { isTTY?: boolean; columns?: number }) {
  const written: string[] = [];
  return Object.assign(new EventEmitter(), traits, { written, write: (text: string) => written.push(text) });
}
