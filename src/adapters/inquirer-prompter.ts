import { checkbox, select } from '@inquirer/prompts';
import { Cancelled } from '../core/errors.ts';
import type { Choice, Palette, Prompter, PromptWords } from '../core/ports.ts';
import { linePrompt } from './line-prompt.ts';
import { type KeySource, markPastes, pastedKeys } from './pasted-keys.ts';
import { promptLook, withHelp } from './prompt-look.ts';
import { searchPrompt } from './search-prompt.ts';

export type PromptWorld = {
  input: KeySource;
  output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly rows?: number };
  words: PromptWords;
  palette: Palette;
};

type Context = { input: NodeJS.ReadableStream; output: NodeJS.WritableStream; signal: AbortSignal };

/**
 * Asks on a terminal. Ctrl+C, Ctrl+D on an empty line and a terminal that hangs up all throw `Cancelled`.
 * An answer to `text` is cleaned as `cleanText` does; `text` is made for up to some thousand characters.
 */
export function inquirerPrompter(world: PromptWorld): Prompter {
  const { words } = world;
  const theme = promptLook(world.palette, words);
  const pageSize = (message: string): number => {
    const around = message.split('\n').length + linesAroundList;
    return Math.max(leastPage, (world.output.rows || usualRows) - around);
  };
  return {
    text: ({ message, initial = '', check = () => null }) =>
      ask(world, true, (context) => linePrompt({ message, initial, check, theme }, context)),

    select: async ({ message, choices, initial }) => {
      const first = choices.findIndex(({ value }) => Object.is(value, initial));
      const list = {
        choices: numbered(choices),
        default: Math.max(first, 0),
        pageSize: pageSize(message),
        loop: false,
      };
      const look = withHelp(theme, words.selectHelp);
      return valueAt(choices, await ask(world, false, (context) => select({ message, ...list, theme: look }, context)));
    },

    selectMany: async ({ message, choices, check = () => null }) => {
      const config = {
        message,
        choices: numbered(choices).map((row) => ({ ...row, checked: choices[row.value]?.ticked ?? false })),
        validate: (picked: readonly { value: number }[]) =>
          check(picked.map(({ value }) => valueAt(choices, value))) ?? true,
        pageSize: pageSize(message),
        loop: false,
        // A stray "a" must not tick evidence that the shopper does not have.
        shortcuts: { all: null, invert: null },
        theme: withHelp(theme, words.manyHelp),
      };
      const picked = await ask(world, false, (context) => checkbox(config, context));
      return picked.map((index) => valueAt(choices, index));
    },

    search: async <T>({ message, find }: { message: string; find: (typed: string) => readonly Choice<T>[] }) => {
      const { searchHelp: help, nothingFound } = words;
      const config = { message, find, pageSize: pageSize(message) - 1, help, nothingFound, theme };
      const chosen = await ask(world, true, (context) => searchPrompt(config, context));
      // What the prompt gives back is one of the choices that `find` gave it.
      return chosen.value as T;
    },

    form: () => Promise.reject(new Error('not yet')),
    paste: () => Promise.reject(new Error('not yet')),
    pause: () => Promise.reject(new Error('not yet')),
  };
}

/** The empty line, the description, a complaint and the help line under a list, and the line the cursor needs. */
const linesAroundList = 5;
const leastPage = 3;
const usualRows = 24;

const numbered = (choices: readonly Choice<unknown>[]) =>
  choices.map(({ label, detail }, value) =>
    detail === undefined ? { value, name: label } : { value, name: label, description: detail },
  );

function valueAt<T>(choices: readonly Choice<T>[], index: number): T {
  const choice = choices[index];
  if (choice === undefined) throw new RangeError(`no choice ${index}`);
  return choice.value;
}

async function ask<T>(
  { input, output }: PromptWorld,
  typing: boolean,
  question: (context: Context) => Promise<T>,
): Promise<T> {
  const leaving = new AbortController();
  const keys = pastedKeys(input, { typing, onClose: () => leaving.abort() });
  if (output.isTTY) output.write(markPastes.on);
  try {
    return await question({ input: keys, output, signal: leaving.signal });
  } catch (error) {
    if (error instanceof Error && leavingErrors.has(error.name)) throw new Cancelled();
    throw error;
  } finally {
    keys.release();
    if (output.isTTY) output.write(markPastes.off);
  }
}

const leavingErrors: ReadonlySet<string> = new Set(['ExitPromptError', 'AbortPromptError', 'CancelPromptError']);
