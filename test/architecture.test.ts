import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = new URL('..', import.meta.url);

/** Files below a folder, with `/` between the parts of their paths. */
function filesIn(folder: string): string[] {
  const names = readdirSync(new URL(`${folder}/`, root), { recursive: true, withFileTypes: true });
  const from = fileURLToPath(root).length;
  return names
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
    .map((entry) => `${entry.parentPath.slice(from)}/${entry.name}`.replaceAll('\\', '/').replaceAll('//', '/'))
    .sort();
}

const sources = filesIn('src');
// This file spells out what it forbids.
const everything = [...sources, ...filesIn('test'), ...filesIn('scripts')].filter(
  (file) => file !== 'test/architecture.test.ts',
);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

/** Code without its comments and texts of several lines: those may name what the code must not use. */
const codeOf = (file: string): string =>
  read(file)
    .replace(/`\n[\s\S]*?`/g, "''")
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');

const specifiersOf = (file: string): string[] =>
  [...codeOf(file).matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)'([^']+)'/g)].map(([, target]) => target ?? '');

/** The file of the project that an import names. */
const resolved = (file: string, target: string): string => posix.join(dirname(file), target);
const isRelative = (target: string): boolean => target.startsWith('.');

/** `src/core/case/case.ts` → `core`; `src/main.ts` → `main`. */
const layerOf = (file: string): string => (file.split('/')[1] ?? '').replace('.ts', '');

/** Packages the core may use, each with its reason. Pure ones only: no clock, no file, no network. */
const corePackages = {
  zod: 'schemas: data is parsed once, at the edge, and is a type from there on',
  '@date-fns/tz': 'offsets of zones: Intl gives them only as text to be taken apart',
  'twitter-text': 'the length of a post as X counts it',
  'libphonenumber-js': 'phone numbers of all countries, to be masked',
  'jsonc-parser': 'the place of a mistake in JSON: the runtime does not name every one',
  'chrono-node': 'days as people type them in English: yesterday, Nov 2nd, 3 days ago',
  ibantools: 'check digits of bank account numbers',
  uqr: 'the modules of a QR code',
};

/** What each layer may import from the project, and from npm. Node built-ins count as npm; type imports are arrows too. */
const mayImport: Record<string, { layers: readonly string[]; packages: readonly string[] | 'any' }> = {
  core: { layers: ['core'], packages: Object.keys(corePackages) },
  // get-east-asian-width: cells on the screen. ical-generator: the text of a calendar file.
  cli: { layers: ['cli', 'core'], packages: ['commander', 'get-east-asian-width', 'ical-generator'] },
  adapters: { layers: ['adapters', 'core'], packages: 'any' },
  main: { layers: ['cli', 'adapters', 'core'], packages: ['node:process'] },
};

/** Folders and files of the core, highest first: each may use itself and what stands below it. */
const coreParts = [
  'ports.ts',
  ...[
    'drafts',
    'reminders',
    'playbook',
    'routes',
    'triage',
    'evidence',
    'settings',
    'reading',
    'mail',
    'case',
    'brands',
    'privacy',
  ],
  ...['post', 'schedule', 'money', 'time', 'places', 'qr'],
  ...['nearest.ts', 'edit-distance.ts', 'json-place.ts', 'numerals.ts', 'errors.ts'],
];

test('there are files to look at', () => expect(sources.length).toBeGreaterThan(150));

test.each(sources)('%s imports only what its layer may', (file) => {
  const rule = mayImport[layerOf(file)];
  const forbidden = specifiersOf(file).filter((target) => {
    if (isRelative(target)) return !rule?.layers.includes(layerOf(resolved(file, target)));
    return rule?.packages !== 'any' && !rule?.packages.includes(packageOf(target));
  });
  expect(forbidden).toEqual([]);
});

test('every package that the core may use is used', () => {
  const used = sources.filter((file) => layerOf(file) === 'core').flatMap(specifiersOf);
  expect(Object.keys(corePackages).filter((name) => !used.some((target) => packageOf(target) === name))).toEqual([]);
});

/** `libphonenumber-js/max` → `libphonenumber-js`. */
const packageOf = (target: string): string => target.split('/', target.startsWith('@') ? 2 : 1).join('/');

describe('the parts of the core', () => {
  const core = sources.filter((file) => layerOf(file) === 'core');
  const partOf = (file: string): string => file.split('/')[2] ?? '';

  test('are those of the list', () => {
    expect([...new Set(core.map(partOf))].sort()).toEqual([...coreParts].sort());
  });

  test.each(core)('%s uses its own part and those below', (file) => {
    const allowed = coreParts.slice(coreParts.indexOf(partOf(file)));
    const targets = specifiersOf(file).filter(isRelative);
    expect(targets.filter((target) => !allowed.includes(partOf(resolved(file, target))))).toEqual([]);
  });
});

describe('the world comes in through ports', () => {
  const inner = sources.filter((file) => ['core', 'cli'].includes(layerOf(file)));
  const worldly = [
    { what: 'the present', pattern: /\bnew Date\(\s*\)|\bDate\(\)|\bDate\.now\b|\bperformance\.now\b/ },
    { what: 'chance', pattern: /\bMath\.random\b|\bcrypto\b/ },
    { what: 'the process', pattern: /\bprocess\.|\bglobalThis\b/ },
    { what: 'the console', pattern: /\bconsole\./ },
    { what: 'the network or a timer', pattern: /\bfetch\(|\bsetTimeout\(|\bsetInterval\(/ },
  ];
  test.each(worldly)('core and cli do not reach for $what', ({ pattern }) => {
    expect(inner.filter((file) => pattern.test(codeOf(file)))).toEqual([]);
  });
});

describe('house rules', () => {
  const breaking = (files: readonly string[], pattern: RegExp): string[] =>
    files.filter((file) => pattern.test(codeOf(file)));

  test('nothing is exported by default', () => {
    expect(breaking(everything, /^\s*export default\b|\bas default\b/m)).toEqual([]);
  });

  test('no file hands on what another exports', () => {
    expect(breaking(everything, /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*from\b/m)).toEqual([]);
  });

  test('no folder is a bag of things, and no file an index', () => {
    expect(everything.filter((file) => /\/(?:utils?|helpers?|shared|common|types)\/|\/index\.ts$/.test(file))).toEqual(
      [],
    );
  });

  test('relative imports end in .ts and stay inside the project; built-ins are marked', () => {
    const wrong = everything.flatMap((file) =>
      specifiersOf(file)
        .filter((target) =>
          isRelative(target) ? !/\.(?:ts|json)$/.test(target) : builtIns.has(target.split('/')[0] ?? ''),
        )
        .map((target) => `${file}: ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no interface, enum, namespace or any', () => {
    const forbidden =
      /^\s*(?:export )?(?:declare )?(?:interface|enum|const enum|namespace) \w|(?::|\bas) any\b|<any\b/m;
    expect(breaking(everything, forbidden)).toEqual([]);
  });

  test('what is shipped does not import from scripts or test', () => {
    const outside = sources.filter((file) =>
      specifiersOf(file).some((target) => isRelative(target) && !resolved(file, target).startsWith('src/')),
    );
    expect(outside).toEqual([]);
  });

  test('no test mocks a module, is skipped, or runs alone', () => {
    const tests = everything.filter((file) => file.startsWith('test/'));
    expect(
      breaking(tests, /\bvi\.(?:mock|doMock|spyOn|stubGlobal)\b|\b(?:test|describe|it)\.(?:skip|only|todo)\b/),
    ).toEqual([]);
  });
});

const builtIns = new Set(
  'assert buffer child_process crypto events fs http https module net os path process readline stream timers tty url util'.split(
    ' ',
  ),
);
