import type { Brand, RetiredHandle } from './brands/brand.ts';
import type { Case } from './case/case.ts';
import type { DamagedCase } from './case/damaged-case.ts';
import type { CaseEvent } from './case/events.ts';
import type { Unfinished } from './case/unfinished.ts';
import type { DraftKind, DraftLanguage } from './case/vocabulary.ts';
import type { CompiledLanguage, LaterTexts } from './drafts/template.ts';
import type { QrMatrix } from './qr/qr-matrix.ts';
import type { Route } from './routes/route.ts';
import type { HolidayCalendar } from './schedule/holiday-calendar.ts';
import type { Settings } from './settings/settings.ts';

export type Choice<T> = { value: T; label: string; detail?: string };

/**
 * Questions to the shopper, one a screen. Every function throws `Cancelled` when they leave, and `Back` when they press
 * the key for the question before and the question has `back`.
 */
export type Prompter = {
  /** One line of text. `check` answers a complaint to show, or null; what was typed stays for correction. */
  text: (question: TextQuestion) => Promise<string>;
  select: <T>(question: SelectQuestion<T>) => Promise<T>;
  /** Any number of choices: in the order of the list, or in that of ticking where the question is `ranked`. */
  selectMany: <T>(question: ManyQuestion<T>) => Promise<readonly T[]>;
  /** A list that narrows as the shopper types. */
  search: <T>(question: SearchQuestion<T>) => Promise<T>;
  /** A few small answers that belong together on one screen; answers by the ids of the rows. */
  form: (question: FormQuestion) => Promise<FormAnswers>;
  /** Pasted text of many lines, until a line with a full stop alone, or Ctrl-D. Line breaks stay. */
  paste: (question: PasteQuestion) => Promise<string>;
  /** Waits for Enter, so that nothing scrolls away before it was read. */
  pause: (question: { message: string } & MayGoBack) => Promise<void>;
};

/** Whether there is something to go back to. */
export type MayGoBack = { back?: boolean };

export type TextQuestion = MayGoBack & {
  message: string;
  initial?: string;
  check?: (typed: string) => string | null;
  /** How what was typed so far is understood, to show under it; null where there is nothing to show. */
  preview?: (typed: string) => string | null;
};

export type SelectQuestion<T> = MayGoBack & {
  message: string;
  choices: readonly Choice<T>[];
  /** Less usual choices, behind a row of their own that opens them. */
  more?: readonly Choice<T>[];
  initial?: T;
};

export type ManyQuestion<T> = MayGoBack & {
  message: string;
  choices: readonly (Choice<T> & { ticked?: boolean })[];
  more?: readonly (Choice<T> & { ticked?: boolean })[];
  /** The first that is ticked counts first: ticks are numbers, and the answer is in their order. */
  ranked?: boolean;
  /** At least one is needed: Enter with nothing ticked takes the choice the cursor is on. */
  needed?: boolean;
  /** A complaint to show, or null. */
  check?: (picked: readonly T[]) => string | null;
};

export type SearchQuestion<T> = MayGoBack & {
  message: string;
  /** What is in the line already; its first hit is offered first. */
  initial?: string;
  /** Best first. A choice with `refusal` is not taken: Enter says the refusal instead. */
  find: (typed: string) => readonly (Choice<T> & { refusal?: string })[];
};

/** `count`: from 0 to `most`. `choice`: one of a few, by index. `text`: a short line, empty allowed. */
export type FormRow =
  | { id: string; label: string; kind: 'count'; initial: number; most: number }
  | { id: string; label: string; kind: 'choice'; options: readonly string[]; initial: number }
  | {
      id: string;
      label: string;
      kind: 'text';
      initial: string;
      preview?: (typed: string) => string | null;
      /** A complaint where rows are answered one by one; the form's own `check` sees all of them. */
      check?: (typed: string) => string | null;
    };
export type FormAnswers = Readonly<Record<string, number | string>>;
export type FormQuestion = MayGoBack & {
  message: string;
  rows: readonly FormRow[];
  /** A complaint to show, or null; what was entered stays. */
  check?: (answers: FormAnswers) => string | null;
};

export type PasteQuestion = MayGoBack & {
  message: string;
  /** Bytes of UTF-8 that are accepted. */
  limit: number;
};

/** What the prompts themselves say, in the screen language. */
export type PromptWords = {
  /** One line each: which keys do what. */
  textHelp: string;
  selectHelp: string;
  manyHelp: string;
  rankedHelp: string;
  searchHelp: string;
  formHelp: string;
  pasteHelp: string;
  pauseHelp: string;
  /** Added to the help where the question before can be gone back to. */
  backHelp: string;
  /** The row that opens the less usual choices. */
  more: string;
  /** In place of the list, when nothing fits what was typed. */
  nothingFound: string;
  /** In place of the answer, when nothing was ticked. */
  nothingPicked: string;
  /** What was ticked, in one line. */
  picked: (labels: readonly string[]) => string;
  /** How a count of zero reads in a form. */
  none: string;
  /** How a count reads in a form. */
  times: (count: number) => string;
  /** How much was pasted. */
  pasteLines: (count: number) => string;
  /** What was pasted is too long; `limit` in bytes. */
  pasteTooLong: (limit: number) => string;
  /** For terminals and readers that cannot move a cursor: choices are numbers, typed on a line. Whole sentences. */
  numbered: {
    selectHelp: string;
    manyHelp: string;
    rankedHelp: string;
    searchHelp: string;
    textHelp: string;
    pasteHelp: string;
    pauseHelp: string;
    /** A row of a form with its value, and that an empty line leaves it. */
    formHelp: (row: string) => string;
    countHelp: (most: number) => string;
    /** Which word goes back: `<`. */
    backHelp: string;
    /** What an empty line answers. */
    empty: (answer: string) => string;
    /** `0` ticks nothing. */
    zeroHelp: string;
    /** `-` alone is an empty text. */
    dashHelp: string;
    /** What was typed and not taken. */
    youTyped: (typed: string) => string;
    /** Nothing was typed where an answer is needed. */
    needOne: string;
    /** A number that is not in the list. */
    notInList: (typed: string, most: number) => string;
    /** A count that is too high, or none. */
    notInRange: (typed: string, most: number) => string;
    /** The list of what was found is longer than what is shown. */
    moreFound: (count: number) => string;
  };
};

/** Ways to set words off; each gives its text back unchanged where there is no colour. */
export type Palette = Record<'strong' | 'quiet' | 'good' | 'warn' | 'bad', (text: string) => string> & {
  /** Black on white whatever the terminal's own colours are, for one line; null where there is no colour. */
  paper: ((line: string) => string) | null;
};

export type Terminal = {
  /** Whether somebody can be asked: stdin and stderr are both terminals, or pipes to one as in Git Bash. */
  readonly interactive: boolean;
  /** Whether somebody can be asked although stdin is a pipe: stderr is a terminal and the controlling one can be opened. */
  readonly keyboardBeside: boolean;
  /** Whether stdout is read by a person rather than a program. */
  readonly outIsTerminal: boolean;
  /** Width in cells; 80 where unknown. */
  readonly columns: number;
  /** Height in cells; 24 where unknown. */
  readonly rows: number;
  /** Whether lines may be drawn and screens redrawn: not for screen readers (ACCESSIBLE). */
  readonly drawn: boolean;
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

/** Where a picture was written, and whether a viewer was opened; `file` is null where nothing could be written. */
export type PictureOutcome = { file: string | null; opened: boolean };

/** Shows the code of a draft as a picture in the default viewer. Only the newest picture is kept. */
export type Pictures = { show: (code: QrMatrix, kind: DraftKind) => Promise<PictureOutcome> };

/**
 * Input from a file, or from stdin for `-`; `limit` in bytes. Both throw `UserError` (`file-…`, `stdin-is-terminal`).
 */
export type InputFiles = {
  /** What was typed into a text file. */
  read: (file: string, options: { limit: number; flag: string }) => Promise<string>;
  /** The words of a saved mail: MIME with sender, date and subject as its first lines, HTML, or plain text. */
  readMail: (file: string, options: { limit: number; flag: string }) => Promise<string>;
};

/**
 * Files that the shopper asked for, where they asked for them. `beginning` is how a file of the kind begins that this
 * program writes: nothing else is ever written over.
 */
export type OutputFiles = {
  /** Whether something that begins so is there already. Throws `UserError` (`file-trouble`). */
  has: (file: string, beginning: string) => Promise<boolean>;
  /** Whole or not at all, readable by the owner only. Throws `UserError` (`file-not-ours`, `file-trouble`). */
  write: (file: string, written: { content: string; beginning: string }) => Promise<void>;
  /** Opens it in the default program; false where that is impossible. */
  open: (file: string) => Promise<boolean>;
};

/**
 * The cases on this machine. Throws `UserError`: `store-…`, `damaged-case`, `newer-case`; `append` also `unknown-case`,
 * and `file-too-large` for a case that would outgrow its file.
 */
export type CaseStore = {
  /** Every readable case, newest first, and the files that could not be read. A missing folder is an empty store. */
  list: () => Promise<{ cases: readonly Case[]; damaged: readonly DamagedCase[] }>;
  /** The same with what `of` makes of each case instead of the case: ten thousand of them need not be held at once. */
  survey: <T>(of: (stored: Case) => T) => Promise<{ cases: readonly T[]; damaged: readonly DamagedCase[] }>;
  /** Writes a new case. The id must be free: `create` answers false where it is taken. */
  create: (added: Case) => Promise<boolean>;
  /** Appends events under a lock and answers the case as it then stands. */
  append: (id: string, events: readonly CaseEvent[]) => Promise<Case>;
};

/** What is asked once per machine. A missing or unreadable file is empty settings. */
export type SettingsStore = { load: () => Promise<Settings>; save: (settings: Settings) => Promise<void> };

/** Interviews that are not over. `create` and `update` throw `UserError` (`store-…`); what cannot be read is passed over. */
export type UnfinishedStore = {
  /** Last saved first. */
  list: () => Promise<readonly Unfinished[]>;
  create: (unfinished: Unfinished) => Promise<void>;
  /** False, and nothing is written, where it is gone: another window ended it. */
  update: (unfinished: Unfinished) => Promise<boolean>;
  /** Nothing happens where there is none of that id. */
  remove: (id: string) => Promise<void>;
};

/** The data the program ships with, read when asked for. */
export type ShippedData = {
  brands: () => readonly Brand[];
  /** Those to offer before anything is typed, best known first, without reading the others. */
  usualBrands: () => readonly Brand[];
  /** One brand by its id, without reading the others; null where there is none. */
  brand: (id: string) => Brand | null;
  retiredHandles: () => readonly RetiredHandle[];
  /** Without the texts after the first ones. */
  /** Ways beyond X, sorted by id. */
  routes: () => readonly Route[];
  draftLanguage: (language: DraftLanguage) => CompiledLanguage;
  /** The public holidays of a country (ISO 3166), without reading those of others; null where none are known. */
  holidays: (country: string | null) => HolidayCalendar | null;
  laterTexts: (language: DraftLanguage) => LaterTexts;
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
  pictures: () => Promise<Pictures>;
  files: InputFiles;
  outputFiles: () => Promise<OutputFiles>;
  cases: () => Promise<CaseStore>;
  unfinished: () => Promise<UnfinishedStore>;
  settings: SettingsStore;
  /** Where all of it lies. */
  dataFolder: () => Promise<string>;
  data: ShippedData;
  machine: Machine;
};
