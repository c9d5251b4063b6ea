import { stripVTControlCharacters } from 'node:util';
import { makeTheme } from '@inquirer/core';
import type { Palette, PromptWords } from '../core/ports.ts';

/** How prompts look. Every colour comes from the palette: Inquirer's own would ignore `--no-color`. */
export type PromptLook = ReturnType<typeof promptLook>;

export function promptLook(palette: Palette, words: PromptWords) {
  const same = (text: string): string => text;
  const { tick, cursor } = signs();
  return {
    prefix: { idle: palette.warn('?'), done: palette.good(tick) },
    spinner: { interval: 80, frames: ['…'] },
    icon: {
      cursor,
      checked: palette.good('[x]'),
      unchecked: '[ ]',
      disabledChecked: palette.quiet('[x]'),
      disabledUnchecked: palette.quiet('[ ]'),
    },
    style: {
      answer: same,
      message: palette.strong,
      error: (text: string) => palette.bad(`> ${text}`),
      defaultAnswer: (text: string) => palette.quiet(`(${text})`),
      help: palette.quiet,
      highlight: palette.strong,
      key: palette.strong,
      disabled: palette.quiet,
      description: palette.quiet,
      renderSelectedChoices: (picked: readonly { short: string }[]) =>
        picked.length === 0 ? words.nothingPicked : picked.map(({ short }) => short).join(', '),
    },
  };
}

/** The same look with a help line. */
export const withHelp = (look: PromptLook, help: string) => ({
  ...look,
  style: { ...look.style, keysHelpTip: () => look.style.help(help) },
});

/** The tick and the pointer of the terminal's own alphabet: Inquirer knows which consoles have only the old one. */
function signs(): { tick: string; cursor: string } {
  const { prefix } = makeTheme();
  const tick = stripVTControlCharacters(typeof prefix === 'string' ? prefix : (prefix.done ?? ''));
  return { tick, cursor: tick === '✔' ? '❯' : '>' };
}
