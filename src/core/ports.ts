import type { Brand, RetiredHandle } from './brands/brand.ts';
import type { Case, CaseEvent } from './case/case.ts';
import type { DamagedCase } from './case/damaged-case.ts';
import type { DraftLanguage } from './case/vocabulary.ts';
import type { CompiledLanguage } from './drafts/template.ts';
import type { Settings } from './settings/settings.ts';

export type Choice<T> = { value: T; label: string; detail?: string };

/** Questions to the shopper. Every function throws `Cancelled` when they leave. */
export type Prompter = {
  /** One line of text. `check` answers a complaint to show, or null; what was typed stays for correction. */
  text: (question: TextQuestion) => Promise<string>;
  confirm: (question: { message: string; initial: boolean }) => Promise<boolean>;
  select: <T>(question: { message: string; choices: readonly Choice<T>[]; initial?: T }) => Promise<T>;
  /** Any number of choices, in the order in which the list shows them. */
  selectMany: <T>(question: ManyQuestion<T>) => Promise<readonly T[]>;
  /** A list that narrows as the shopper types. */
  search: <T>(question: SearchQuestion<T>) => Promise<T>;
};

export type TextQuestion = { message: string; initial?: string; check?: (typed: string) => string | null };
export type ManyQuestion<T> = {
  message: string;
  choices: readonly (Choice<T> & { ticked?: boolean })[];
  check?: (picked: readonly T[]) => string | null;
};
export type SearchQuestion<T> = { message: string; find: (typed: string) => readonly Choice<T>[] };

/** What the prompts themselves say, in the screen language. */
export type PromptWords = {
  yes: string;
  no: string;
  /** Shown when something else was typed than yes or no. */
  yesOrNo: string;
  /** One line each: which keys do what. */
  selectHelp: string;
  manyHelp: string;
  searchHelp: string;
  /** In place of the list, when nothing fits what was typed. */
  nothingFound: string;
  /** In place of the answer, when nothing was ticked. */
  nothingPicked: string;
};

/** Ways to set words off; each gives its text back unchanged where there is no colour. */
export type Palette = Record<'strong' | 'quiet' | 'good' | 'warn' | 'bad', (text: string) => string>;

export type Terminal = {
  /** Whether somebody can be asked: stdin and stderr are both terminals. */
  readonly interactive: boolean;
  /** Whether stdout is read by a person rather than a program. */
  readonly outIsTerminal: boolean;
  /** Width in cells; 80 where unknown. */
  readonly columns: number;
  /** The result: drafts, tables, JSON. */
  out: (text: string) => void;
  /** The conversation: progress, hints, errors. */
  note: (text: string) => void;
};

export type Clock = { now: () => Date };
export type Chance = { random: () => number };

/** `clipboard`: the system's. `terminal`: the terminal was asked (OSC 52), nobody can know. `nowhere`: show the text. */
export type CopyOutcome = 'clipboard' | 'terminal' | 'nowhere';
export type Clipboard = { write: (text: string) => Promise<CopyOutcome> };

/** Opens a link in the default program; false where that is impossible. */
export type Browser = { open: (url: string) => Promise<boolean> };

/** Reads typed input from a file, or from stdin for `-`. Throws `UserError` (`file-…`, `stdin-is-terminal`). */
export type InputFiles = { read: (file: string, options: { limit: number; flag: string }) => Promise<string> };

/**
 * The cases on this machine. Throws `UserError`: `store-…`, `damaged-case`, `newer-case`; `append` also `unknown-case`,
 * and `file-too-large` for a case that would outgrow its file.
 */
export type CaseStore = {
  /** Every readable case, newest first, and the files that could not be read. A missing folder is an empty store. */
  list: () => Promise<{ cases: readonly Case[]; damaged: readonly DamagedCase[] }>;
  /** Writes a new case. The id must be free: `create` answers false where it is taken. */
  create: (added: Case) => Promise<boolean>;
  /** Appends events under a lock and answers the case as it then stands. */
  append: (id: string, events: readonly CaseEvent[]) => Promise<Case>;
};

/** What is asked once per machine. A missing or unreadable file is empty settings. */
export type SettingsStore = { load: () => Promise<Settings>; save: (settings: Settings) => Promise<void> };

/** The data the program ships with, read when asked for. */
export type ShippedData = {
  brands: () => readonly Brand[];
  /** One brand by its id, without reading the others; null where there is none. */
  brand: (id: string) => Brand | null;
  retiredHandles: () => readonly RetiredHandle[];
  draftLanguage: (language: DraftLanguage) => CompiledLanguage;
};

/** What the machine is set to, for first guesses, and what its owner asks for in the environment. */
export type Machine = {
  /** A locale such as `zh_CN.UTF-8`; null where none is set. */
  readonly locale: string | null;
  readonly timeZone: string;
  /** COMPLAIN_LANG as it stands; null where unset. */
  readonly language: string | null;
};

/** Colours for what goes to stdout and to stderr; plain where there is no terminal or the owner wants none. */
export type Palettes = (wanted: boolean) => { out: Palette; note: Palette };

export type Ports = {
  /** The version of the program. */
  version: string;
  prompter: (words: PromptWords) => Promise<Prompter>;
  terminal: Terminal;
  palettes: Palettes;
  clock: Clock;
  chance: Chance;
  clipboard: () => Promise<Clipboard>;
  browser: () => Promise<Browser>;
  files: InputFiles;
  cases: () => Promise<CaseStore>;
  settings: SettingsStore;
  data: ShippedData;
  machine: Machine;
};
