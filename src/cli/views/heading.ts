import type { Context } from '../context.ts';

/** A heading with an empty line above it. */
export const heading = (text: string, { palette }: Context): string[] => ['', palette.out.strong(text)];

/** Lines as one text that ends with a line break. */
export const page = (lines: readonly string[]): string => `${lines.join('\n').replace(/^\n+/, '')}\n`;
