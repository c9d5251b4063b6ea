import { Buffer } from 'node:buffer';
import type { EventEmitter } from 'node:events';
import { Cancelled } from '../../core/errors.ts';

export type LineSource = NodeJS.ReadableStream;

/** Reads one line; null where the input has ended. Throws `Cancelled` on Ctrl-C. */
export type ReadLine = () => Promise<string | null>;

/**
 * Lines of an input that nobody draws on: a terminal in its usual mode, or a pipe that a person types into. What came
 * beyond the line goes back to the stream for the next question. Between questions nothing listens, and an open
 * keyboard does not keep the process alive.
 */
export const lineReader =
  (input: LineSource, signals: EventEmitter): ReadLine =>
  () =>
    new Promise((resolve, reject) => {
      const read: Buffer[] = [];
      const onData = (chunk: Buffer | string): void => {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        const at = bytes.indexOf(lineEnd);
        if (at === -1) {
          read.push(bytes);
          return;
        }
        read.push(bytes.subarray(0, at));
        stop();
        if (at + 1 < bytes.length) input.unshift(bytes.subarray(at + 1));
        resolve(textOf(read));
      };
      const onEnd = (): void => {
        stop();
        resolve(read.length === 0 ? null : textOf(read));
      };
      const onInterrupt = (): void => {
        stop();
        reject(new Cancelled());
      };
      const stop = (): void => {
        input.removeListener('data', onData);
        for (const event of endings) input.removeListener(event, onEnd);
        signals.removeListener('SIGINT', onInterrupt);
        input.pause();
      };
      if (!input.readable) {
        resolve(null);
        return;
      }
      for (const event of endings) input.on(event, onEnd);
      signals.on('SIGINT', onInterrupt);
      input.on('data', onData);
      input.resume();
    });

const lineEnd = 0x0a;
/** A terminal that hangs up is an error on some systems, an end on others. */
const endings = ['end', 'close', 'error'] as const;

/** Arrow keys, where nothing edits the line, arrive as their sequences: those and other control characters go. */
const textOf = (read: readonly Buffer[]): string =>
  Buffer.concat(read)
    .toString('utf8')
    .replace(/\u001b(?:\[[\d;?]*[ -/]*[@-~]|O.)/g, '')
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '');
