import { Back, Cancelled } from '../../core/errors.ts';
import type { PromptWords } from '../../core/ports.ts';
import type { ReadLine } from './line-reader.ts';

/** Says lines, once each, and hears what is typed in answer. */
export type Talk = {
  words: PromptWords;
  say: (...lines: readonly string[]) => void;
  /** What to type is said first. Throws `Back` for `<` where `back` is true, `Cancelled` at the end of the input. */
  hear: (help: readonly string[], back: boolean) => Promise<string>;
  /** The next line as it comes; null at the end of the input. */
  line: ReadLine;
};

export function talkOver(output: NodeJS.WritableStream, { read, words }: { read: ReadLine; words: PromptWords }): Talk {
  const say = (...lines: readonly string[]): void => void output.write(lines.map((line) => `${line}\n`).join(''));
  return {
    words,
    say,
    line: read,
    hear: async (help, back) => {
      const { backHelp } = words.numbered;
      // Listens before it says that it does: a Ctrl-C in between would end the process without a word.
      const heard = read();
      say(sentences(back ? [...help, backHelp] : help));
      output.write('> ');
      const line = await heard.catch((error: unknown) => {
        // The rest of the program begins on a line of its own.
        say('');
        throw error;
      });
      if (line === null) {
        say('');
        throw new Cancelled();
      }
      if (back && isBack(line)) throw new Back();
      return line.trim();
    },
  };
}

/** Chinese sentences stand together, others apart. */
const sentences = (parts: readonly string[]): string =>
  parts.reduce((text, part) => (text === '' || /[。；，]$/.test(text) ? text + part : `${text} ${part}`), '');

/** Also what a Chinese keyboard makes of the key. */
export const isBack = (line: string): boolean => /^[<＜《〈]$/.test(line.trim());
