import type { Palette } from '../../../core/ports.ts';

const unpainted = (text: string): string => text;

/** For pipes, `NO_COLOR` and tests. */
export const plainPalette: Palette = {
  strong: unpainted,
  quiet: unpainted,
  good: unpainted,
  warn: unpainted,
  bad: unpainted,
  paper: null,
};
