import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import headless from '@xterm/headless';
import { markPastes } from '../../src/adapters/drawn/keyboard.ts';
import { inquirerPrompter } from '../../src/adapters/inquirer-prompter.ts';
import { numberedPrompter } from '../../src/adapters/numbered-prompter.ts';
import { palette } from '../../src/adapters/palette.ts';
import { textLayout } from '../../src/cli/views/layout/text-layout.ts';
import { prompts as english } from '../../src/cli/words/prompts.en.ts';
import type { Prompter, PromptWords } from '../../src/core/ports.ts';

const { Terminal } = headless;

/** A moment without a key, longer than the parts of one key's sequence are apart. */
export const pausing: unique symbol = Symbol('a pause');

export const keys = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  space: ' ',
  backspace: '\u007f',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  ctrlU: '\u0015',
  left: '\u001b[D',
  right: '\u001b[C',
  escape: '\u001b',
  paste: (text: string) => `\u001b[200~${text}\u001b[201~`,
};

export type Piece = string | Buffer | typeof pausing;
export type TalkSetup = { words?: PromptWords; rows?: number; columns?: number; numbered?: boolean };

/** A keyboard and a screen of the given size, with the prompter between them: the drawn one, or the one that asks in lines. */
export function talk({ words = english, rows = 24, columns = 80, numbered = false }: TalkSetup = {}) {
  const input = new PassThrough();
  // Node's own stderr has this mark too: Inquirer must not end the stream after the first question.
  const output = Object.assign(new PassThrough(), { _isStdio: true, isTTY: true, rows, columns });
  let [written, drawing] = ['', ''];
  output.on('data', (chunk: Buffer) => {
    const text = chunk.toString();
    written += text;
    if (text !== markPastes.on && text !== markPastes.off) drawing = text;
  });
  const waiting = new Set<() => void>();
  const later = (run: () => void) => {
    waiting.add(run);
    return () => void waiting.delete(run);
  };
  const plain = palette({ colour: false });
  const signals = new EventEmitter();
  const prompter = numbered
    ? numberedPrompter({ input, output, words, signals })
    : inquirerPrompter({ input, output, words, palette: plain, layout: textLayout, later });

  async function press(pieces: readonly Piece[]): Promise<void> {
    for (const piece of pieces) {
      await settle();
      if (piece === pausing) {
        for (const run of waiting) run();
        waiting.clear();
      } else input.write(piece);
    }
  }

  /** Asks, and presses keys one piece after the other, each once the prompt has settled. */
  async function answer<T>(ask: (prompter: Prompter) => Promise<T>, ...pieces: Piece[]): Promise<T> {
    const { finish } = await begin(ask, ...pieces);
    return finish();
  }

  /** The same up to where the question has no answer yet, for a look at the screen. */
  async function begin<T>(ask: (prompter: Prompter) => Promise<T>, ...pieces: Piece[]) {
    const result = ask(prompter);
    // A test may look at the rejection later than it comes.
    result.catch(() => {});
    await press(pieces);
    await settle();
    const finish = async (...more: Piece[]): Promise<T> => {
      await press(more);
      return result;
    };
    return { finish };
  }

  return {
    input,
    output,
    signals,
    prompter,
    answer,
    begin,
    /** Everything written so far, without control codes. */
    screen: () => stripVTControlCharacters(written),
    raw: () => written,
    /** What was drawn last, without control codes. */
    last: () => stripVTControlCharacters(drawing).replaceAll('\r', ''),
    /** The rows of a terminal after all that, and where its cursor stands. */
    terminal: async () => {
      const terminal = new Terminal({ cols: columns, rows, convertEol: true, allowProposedApi: true });
      await new Promise<void>((done) => terminal.write(written, done));
      const { active: seen } = terminal.buffer;
      const lines = Array.from({ length: seen.length }, (_, y) => seen.getLine(y)?.translateToString(true) ?? '');
      const place = { row: seen.baseY + seen.cursorY, column: seen.cursorX };
      terminal.dispose();
      return { lines: lines.slice(0, lines.findLastIndex((line) => line !== '') + 1), ...place };
    },
    clear: () => {
      written = '';
    },
  };
}

/** Lets everything that is ready run: streams, the editor and drawing each take a turn of the event loop. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 12; turns += 1) await turn();
}
