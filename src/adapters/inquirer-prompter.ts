import type { Palette, Prompter, PromptWords } from '../core/ports.ts';
import { formPrompt } from './drawn/form-prompt.ts';
import type { KeySource, Later } from './drawn/keyboard.ts';
import { manyPrompt, selectPrompt } from './drawn/list-prompt.ts';
import { promptLook, type TextLayout } from './drawn/look.ts';
import { pastePrompt } from './drawn/paste-prompt.ts';
import { pausePrompt } from './drawn/pause-prompt.ts';
import type { Output } from './drawn/screen.ts';
import { searchPrompt } from './drawn/search-prompt.ts';
import { ask } from './drawn/session.ts';
import { textPrompt } from './drawn/text-prompt.ts';
import type { Leaving } from './leaving.ts';

export type PromptWorld = {
  input: KeySource;
  output: Output;
  words: PromptWords;
  palette: Palette;
  layout: TextLayout;
  /** How long an Escape waits for the rest of a key's sequence; by default 50 ms. */
  later?: Later;
  /** How the shopper leaves other than by a key. */
  leaving?: Leaving;
};

/**
 * Asks on a terminal, drawing each question in place. Ctrl+C, Ctrl+D on an empty line and a terminal that hangs up all
 * throw `Cancelled`, the Escape key `Back` where the question has it. Text is made for up to some thousand characters.
 */
export function inquirerPrompter({ input, output, later, leaving, ...config }: PromptWorld): Prompter {
  const look = promptLook(config);
  const world = {
    ...{ input, output, look },
    ...(later === undefined ? {} : { later }),
    ...(leaving === undefined ? {} : { leaving }),
  };
  return {
    text: (question) => ask(world, textPrompt(question, look), question.back),
    select: (question) => ask(world, selectPrompt(question, look), question.back),
    selectMany: (question) => ask(world, manyPrompt(question, look), question.back),
    search: (question) => ask(world, searchPrompt(question, look), question.back),
    form: (question) => ask(world, formPrompt(question, look), question.back),
    paste: (question) => ask(world, pastePrompt(question, look), question.back),
    pause: (question) => ask(world, pausePrompt(question, look), question.back),
  };
}
