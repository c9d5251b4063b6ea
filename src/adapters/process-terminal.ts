import { isatty } from 'node:tty';
import type { Terminal } from '../core/ports.ts';

export type OutputStream = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write: (text: string) => unknown;
  on: (event: 'error', listener: (error: Error) => void) => unknown;
};

export type ProcessStreams = {
  stdin: { readonly isTTY?: boolean };
  stdout: OutputStream;
  stderr: OutputStream;
  /** ACCESSIBLE: nothing is drawn or redrawn. */
  accessible?: boolean;
  /** Whether the pipes in place of the three streams lead to somebody at a terminal (Git Bash). */
  throughPipes?: boolean;
  /** Whether the controlling terminal can be opened; asked at most once, and only where stdin is no terminal. */
  otherKeyboard?: () => boolean;
};

/**
 * The terminal of a process. A reader that goes away (`complain list | head`) ends the output quietly; any other trouble
 * with stdout or stderr goes to `onTrouble`, by default as an uncaught error. Listens for errors from here on.
 */
export function processTerminal(streams: ProcessStreams, onTrouble: (error: Error) => void = surface): Terminal {
  const { stdin, stdout, stderr, accessible = false, throughPipes = false, otherKeyboard = () => false } = streams;
  let beside: boolean | undefined;
  const out = writer(stdout, onTrouble);
  const note = writer(stderr, onTrouble);
  return {
    get interactive() {
      return throughPipes || (stdin.isTTY === true && stderr.isTTY === true);
    },
    get keyboardBeside() {
      if (stdin.isTTY === true || stderr.isTTY !== true) return false;
      beside ??= otherKeyboard();
      return beside;
    },
    outIsTerminal: stdout.isTTY === true,
    get columns() {
      return Math.max(leastColumns, stderr.columns || stdout.columns || usualColumns);
    },
    get rows() {
      return Math.max(leastRows, stderr.rows || stdout.rows || usualRows);
    },
    drawn: !accessible,
    out,
    note,
  };
}

const leastColumns = 20;
const usualColumns = 80;
const leastRows = 8;
const usualRows = 24;

function writer(stream: OutputStream, onTrouble: (error: Error) => void): (text: string) => void {
  let closed = false;
  stream.on('error', (error) => {
    const wasClosed = closed;
    closed = true;
    if (!wasClosed && !isClosedPipe(error)) onTrouble(error);
  });
  return (text) => {
    if (!closed) stream.write(text);
  };
}

const isClosedPipe = (error: Error): boolean =>
  'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');

function surface(error: Error): never {
  throw error;
}

/** Whether stdin is a terminal, without opening it: the stream costs 4 ms and is there only for who reads from it. */
export const stdinLook = {
  get isTTY() {
    return isatty(0);
  },
};
