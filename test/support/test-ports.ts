import { readFileSync } from 'node:fs';
import process from 'node:process';
import { onTestFailed } from 'vitest';
import { palette } from '../../src/adapters/palette.ts';
import { lazyCommands } from '../../src/cli/lazy-commands.ts';
import { run } from '../../src/cli/run.ts';
import { plainPalette } from '../../src/cli/views/layout/palette.ts';
import { bestKnown } from '../../src/core/brands/best-known.ts';
import type { Brand, RetiredHandle } from '../../src/core/brands/brand.ts';
import type { Unfinished } from '../../src/core/case/unfinished.ts';
import { type Mistake, UserError } from '../../src/core/errors.ts';
import type { CopyOutcome, Machine, PictureOutcome, Ports } from '../../src/core/ports.ts';
import type { QrMatrix } from '../../src/core/qr/qr-matrix.ts';
import type { Route } from '../../src/core/routes/route.ts';
import type { Settings } from '../../src/core/settings/settings.ts';
import {
  memoryOutputs,
  memorySettings,
  memoryStore,
  memoryUnfinished,
  type Step,
  type StoreSetup,
  scriptedPrompter,
} from './fakes.ts';
import { testHolidays } from './holiday-calendars.ts';
import { compiled } from './languages.ts';

export type Setup = StoreSetup & {
  /** What somebody at the terminal answers; without it nobody can be asked. */
  script?: readonly Step[];
  /** Content by file name, or what is wrong with the file; `-` is what is piped in. */
  files?: Readonly<Record<string, string | Mistake>>;
  settings?: Partial<Settings>;
  unfinished?: readonly Unfinished[];
  gone?: boolean;
  clipboard?: CopyOutcome;
  browser?: boolean;
  /** What becomes of a picture; by default it is written and opened. */
  picture?: PictureOutcome;
  /** What is there already where files are written, or why none can be; by its name. */
  written?: Readonly<Record<string, string | Mistake>>;
  /** Whether a written file can be opened. */
  opener?: boolean;
  /** Whether the terminal has colours. Words are never coloured in tests, only what is drawn. */
  coloured?: boolean;
  machine?: Partial<Machine>;
  columns?: number;
  rows?: number;
  /** As with ACCESSIBLE: nothing is drawn. */
  accessible?: boolean;
  /** Gathers every choice that a list offers, `label | detail`. */
  choices?: string[];
  /** Whether somebody can be asked although stdin is a pipe. */
  keyboardBeside?: boolean;
  now?: string;
};

/** A world in memory: the present is 2026-11-22T10:00:00Z, a Sunday, and the shopper's machine stands in Shanghai. */
export function testPorts({
  script,
  files = {},
  machine,
  columns = 80,
  rows = 24,
  accessible = false,
  choices = [],
  keyboardBeside = false,
  ...setup
}: Setup = {}) {
  const [out, notes, screen]: [string[], string[], string[]] = [[], [], []];
  const [copied, opened, pictures]: [string[], string[], { code: QrMatrix; kind: string }[]] = [[], [], []];
  const heights: number[] = [];
  let height = 0;
  const grow = (text: string): void => {
    height += text.split('\n').length - 1;
  };
  const asked = scriptedPrompter(
    script ?? [],
    (line) => {
      screen.push(line);
      if (line.startsWith('? ')) heights.push(height + rowsOfQuestion);
      height = 0;
    },
    (choice, seen) => {
      choices.push(choice);
      height += seen ? 1 : 0;
    },
  );
  const cases = memoryStore(setup);
  const settings = memorySettings(setup.settings);
  const unfinished = memoryUnfinished(setup);
  const outputs = memoryOutputs(setup);
  const now = new Date(setup.now ?? '2026-11-22T10:00:00Z');
  let drawn = 0;
  const fileText = (file: string): string => {
    const text = files[file];
    if (typeof text === 'object') throw new UserError(text);
    if (text === undefined) throw new UserError({ code: 'file-trouble', file, trouble: 'missing', detail: '' });
    return text;
  };
  onTestFailed(() => void process.stderr.write(`--- the screen:\n${screen.join('')}---\n`));
  const ports: Ports = {
    prompter: async () => asked.prompter,
    terminal: {
      interactive: script !== undefined && !keyboardBeside,
      keyboardBeside,
      outIsTerminal: script !== undefined,
      columns,
      rows,
      drawn: !accessible,
      out: (text) => {
        for (const lines of [out, screen]) lines.push(text);
        grow(text);
      },
      note: (text) => {
        for (const lines of [notes, screen]) lines.push(text);
        grow(text);
      },
    },
    version: '1.2.3',
    palettes: () => ({ out: plainPalette, note: { ...plainPalette, paper: setup.coloured ? paper : null } }),
    clock: { now: () => now },
    // A tenth, two tenths … nine tenths, and again.
    chance: { random: () => ((drawn++ % 9) + 1) / 10 },
    clipboard: async () => ({
      write: async (text) => {
        copied.push(text);
        return setup.clipboard ?? 'clipboard';
      },
    }),
    browser: async () => ({
      open: async (url) => {
        opened.push(url);
        return setup.browser ?? true;
      },
    }),
    pictures: async () => ({
      show: async (code, kind) => {
        pictures.push({ code, kind });
        return setup.picture ?? { file: `/data/qr/${kind}.png`, opened: true };
      },
    }),
    files: { read: async (file) => fileText(file), readMail: async (file) => fileText(file) },
    outputFiles: async () => outputs.files,
    cases: async () => cases.store,
    unfinished: async () => unfinished.store,
    settings: settings.store,
    dataFolder: async () => '/data/complain',
    data: {
      brands: directory,
      usualBrands: () => bestKnown(directory()),
      brand: (id) => directory().find((brand) => brand.id === id) ?? null,
      retiredHandles: retired,
      holidays: testHolidays,
      draftLanguage: (language) => ({ ...compiled(language), later: null }),
      laterTexts: (language) => compiled(language).later,
      routes,
    },
    machine: { locale: null, timeZone: 'Asia/Shanghai', language: null, ...machine },
  };
  return {
    ports,
    out: () => out.join(''),
    /** What was written to stdout, one entry for each time. */
    shown: () => out,
    /** Rows that stand on the terminal at each question since the one before, with the question and its choices. */
    heights: () => heights,
    notes: () => notes.join(''),
    copied,
    opened,
    pictures,
    written: outputs.kept,
    openedFiles: outputs.opened,
    cases: cases.kept,
    settings: settings.now,
    unfinished: unfinished.kept,
    left: asked.left,
  };
}

/** The question, the help and the line the cursor needs. */
const rowsOfQuestion = 3;

/** Runs a command line in such a world. Fails if an answer was left over. */
export async function complain(argv: readonly string[], setup: Setup = {}) {
  const world = testPorts(setup);
  const code = await run(argv, world.ports, lazyCommands);
  if (world.left().length > 0) throw new Error(`never asked: ${world.left().join(' | ')}\n${world.notes()}`);
  return {
    code,
    ...world,
    out: world.out(),
    written: world.written(),
    notes: world.notes(),
    cases: world.cases(),
    settings: world.settings(),
    unfinished: world.unfinished(),
  };
}

const { paper } = palette({ colour: true });

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const known = new Map<string, unknown>();

function once(name: string): unknown {
  if (!known.has(name)) known.set(name, read(name));
  return known.get(name);
}

const directory = (): readonly Brand[] => once('brands.json') as readonly Brand[];
const routes = (): readonly Route[] => once('routes.json') as readonly Route[];
const retired = (): readonly RetiredHandle[] => once('retired-handles.json') as readonly RetiredHandle[];
