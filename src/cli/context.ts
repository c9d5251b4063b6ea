import type { Palette, Ports } from '../core/ports.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Words } from './words/words.ts';

/** What every command is given: the world, the words of the screen language, and the global flags. */
export type Context = {
  ports: Ports;
  words: Words;
  settings: Settings;
  /** The present, read once: one command sees one instant. */
  now: Date;
  json: boolean;
  yes: boolean;
  quiet: boolean;
  palette: { out: Palette; note: Palette };
};

/** Writes a line of the conversation, unless the shopper asked for the result alone. */
export function note({ ports, quiet }: Context, line: string): void {
  if (!quiet) ports.terminal.note(`${line}\n`);
}

/** Whether a question may be asked: somebody is there, and no program reads the answer. */
export const canAsk = ({ ports, json }: Context): boolean => ports.terminal.interactive && !json;

/** Writes the one JSON document of a command. */
export const printJson = ({ ports }: Context, document: unknown): void =>
  ports.terminal.out(`${JSON.stringify(document, null, 2)}\n`);
