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
  ports.terminal.out(`${escaped(JSON.stringify(document, null, 2))}\n`);

/** JSON escapes only some of what a terminal obeys: C1 controls, marks of direction and what has no width are left. */
const escaped = (json: string): string =>
  json.replace(
    /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
