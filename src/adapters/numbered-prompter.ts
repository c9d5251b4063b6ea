import type { EventEmitter } from 'node:events';
import type { Prompter, PromptWords } from '../core/ports.ts';
import { choose, chooseMany } from './numbered/choices.ts';
import { find } from './numbered/finding.ts';
import { fillIn } from './numbered/form.ts';
import { type LineSource, lineReader } from './numbered/line-reader.ts';
import { talkOver } from './numbered/talk.ts';
import { paste, pause, write } from './numbered/writing.ts';

export type NumberedWorld = {
  input: LineSource;
  output: NodeJS.WritableStream;
  words: PromptWords;
  /** Where Ctrl-C arrives in a terminal's usual mode: the process. */
  signals: EventEmitter;
};

/**
 * Asks in plain lines, each printed once: for screen readers, and for terminals on which nothing can be redrawn.
 * Choices have numbers, answers end with Enter, `<` goes back. The end of the input and Ctrl-C throw `Cancelled`.
 */
export function numberedPrompter({ input, output, words, signals }: NumberedWorld): Prompter {
  const talk = talkOver(output, { read: lineReader(input, signals), words });
  return {
    text: (question) => write(question, talk),
    select: (question) => choose(question, talk),
    selectMany: (question) => chooseMany(question, talk),
    search: (question) => find(question, talk),
    form: (question) => fillIn(question, talk),
    paste: (question) => paste(question, talk),
    pause: (question) => pause(question, talk),
  };
}
