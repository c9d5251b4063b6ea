import { PassThrough } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { inquirerPrompter } from '../../src/adapters/inquirer-prompter.ts';
import { palette } from '../../src/adapters/palette.ts';
import { prompts as english } from '../../src/cli/words/prompts.en.ts';
import type { Prompter, PromptWords } from '../../src/core/ports.ts';

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

/** A keyboard and a screen of the given height, with the prompter between them. */
export function talk({ words = english, rows = 24 }: { words?: PromptWords; rows?: number } = {}) {
  const input = new PassThrough();
  // Node's own stderr has this mark too: Inquirer must not end the stream after the first question.
  const output = Object.assign(new PassThrough(), { _isStdio: true, isTTY: true, rows, columns: 80 });
  let written = '';
  output.on('data', (chunk: Buffer) => {
    written += chunk.toString();
  });
  const prompter = inquirerPrompter({ input, output, words, palette: palette({ colour: false }) });

  /** Asks, and presses keys one piece after the other, each once the prompt has settled. */
  async function answer<T>(ask: (prompter: Prompter) => Promise<T>, ...pieces: (string | Buffer)[]): Promise<T> {
    const result = ask(prompter);
    // A test may look at the rejection later than it comes.
    result.catch(() => {});
    for (const piece of pieces) {
      await settle();
      input.write(piece);
    }
    return result;
  }

  return {
    input,
    prompter,
    answer,
    /** Everything written so far, without control codes. */
    screen: () => stripVTControlCharacters(written),
    raw: () => written,
    clear: () => {
      written = '';
    },
  };
}

/** Lets everything that is ready run: streams, the editor and drawing each take a turn of the event loop. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 12; turns += 1) await turn();
}
