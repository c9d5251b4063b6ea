import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { buildData } from './build-data.ts';
import { slimTwitterText } from './esbuild-twitter-text.ts';
import { withoutUnusedParts } from './esbuild-unused-parts.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

/**
 * The program as CommonJS: one file for what every start needs, one for each module behind an `import()` or used by
 * several commands, one for each library that is slow to load. Few and whole files, because every module that Node's ESM loader has to find costs a
 * millisecond; CommonJS, because there a library is read only when the code that uses it runs.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Libraries of which a usual command needs none, and what of them is needed; the rest of each stays out. */
const libraries: Record<string, { names: readonly string[]; contents: string }> = {
  inquirer: {
    names: ['@inquirer/core'],
    contents: "export { createPrompt, makeTheme, useEffect, useKeypress } from '@inquirer/core';",
  },
  phone: {
    names: ['libphonenumber-js/max'],
    contents: "export { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/max';",
  },
  zod: {
    names: ['zod/mini'],
    contents:
      "export { array, boolean, check, discriminatedUnion, enum, exactOptional, gte, int, iso, literal, lte, maxLength, minLength, nullable, number, overwrite, partial, pipe, record, refine, regex, strictObject, string, transform, union, unknown } from 'zod/mini';",
  },
  'twitter-text': { names: ['twitter-text'], contents: itself('twitter-text') },
  lockfile: { names: ['proper-lockfile'], contents: itself('proper-lockfile') },
  // 12 ms.
  chrono: { names: ['chrono-node'], contents: "export { en } from 'chrono-node';" },
  'postal-mime': { names: ['postal-mime'], contents: itself('postal-mime') },
  'html-to-text': { names: ['html-to-text'], contents: "export { convert } from 'html-to-text';" },
  clipboardy: { names: ['clipboardy'], contents: itself('clipboardy') },
  open: { names: ['open'], contents: itself('open') },
  uqr: { names: ['uqr'], contents: "export { encode } from 'uqr';" },
  'ical-generator': {
    names: ['ical-generator'],
    contents:
      "export { ICalAlarmType, ICalCalendar, ICalCalendarMethod, ICalEventBusyStatus, ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator';",
  },
  pngjs: { names: ['pngjs'], contents: "export { PNG } from 'pngjs';" },
};

/**
 * A library that is used through its default export becomes the file's whole `module.exports`: an ES module that
 * imports CommonJS takes just that for the default.
 */
function itself(library: string): string {
  return `const library = require('${library}'); module.exports = library.default ?? library;`;
}

/** Stands for `import.meta.url` in the files that use it: the others need not load what makes it. */
const placed = { js: "const importMetaUrl=require('node:url').pathToFileURL(__filename).href;" };

/**
 * Modules with a file of their own although they are imported at the top: what several commands use would stand in the
 * file of each. Few and large ones, because each file more that a start needs costs it a fifth of a millisecond.
 * Errors must be one and the same in every file, because they are known by their class.
 */
const standing = new Set(
  [
    'core/errors.ts',
    'cli/cases/case-drafts.ts',
    'cli/cases/turn-texts.ts',
    'cli/followup/take-turn.ts',
    'cli/interview/question-list.ts',
    'cli/result/draft-menu.ts',
    'cli/views/draft-page.ts',
    'core/playbook/next-step.ts',
    'cli/views/layout/graphemes.ts',
    'core/brands/search.ts',
    'core/case/case.ts',
    'core/case/problems.ts',
    'core/evidence/checklist.ts',
    'core/money/read-money.ts',
  ].map((module) => join(root, 'src', module)),
);

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.17',
  mainFields: ['module', 'main'],
  // CommonJS has no `import.meta`; what is found relative to it asks for it where it needs it.
  define: { 'import.meta.url': 'importMetaUrl' },
  // Node's own import() of a CommonJS file would wake the ESM loader: 10 ms.
  supported: { 'dynamic-import': false },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
} as const satisfies BuildOptions;

const taken = new Map<string, string>();

rmSync(dist, { recursive: true, force: true });
buildData();
const modules = await buildModules(join(root, 'src/main.ts'));
const others = await Promise.all(Object.entries(libraries).map(([file, { contents }]) => buildLibrary(file, contents)));
writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root, [...modules, ...others]));
// clipboardy looks for its own xsel in the folder above the one it stands in; elsewhere it needs none of its files.
cpSync(join(root, 'node_modules/clipboardy/fallbacks/linux'), join(dist, 'fallbacks/linux'), { recursive: true });
// Newer versions of Node keep compiled code themselves.
if (!('enableCompileCache' in nodeModule))
  spawnSync(process.execPath, [join(root, 'scripts/keep-code.cjs')], { stdio: 'inherit' });

/** Builds a module and, one by one, every standing module of ours and every one behind an `import()` that they need. */
async function buildModules(main: string): Promise<Metafile[]> {
  const found = new Set([main]);
  const metafiles: Metafile[] = [];
  for (const module of found) {
    const { metafile } = await build({
      ...common,
      entryPoints: [module],
      outfile: join(dist, `${fileOf(module)}.cjs`),
      ...(module === main ? { banner: placed } : {}),
      plugins: [apart(module, (other) => found.add(other)), withoutChildProcess()],
    });
    metafiles.push(metafile);
  }
  return metafiles;
}

async function buildLibrary(file: string, contents: string): Promise<Metafile> {
  const { metafile } = await build({
    ...common,
    stdin: { contents, resolveDir: root },
    outfile: join(dist, 'libraries', `${file}.cjs`),
    ...(['clipboardy', 'open'].includes(file) ? { banner: placed } : {}),
    plugins: [slimTwitterText(), withoutUnusedParts()],
  });
  return metafile;
}

/** A module's file is called after it; two of one name would overwrite each other. */
function fileOf(module: string): string {
  const name = basename(module, '.ts');
  const other = taken.get(name) ?? module;
  if (other !== module) throw new Error(`two modules would be ${name}.cjs: ${other}, ${module}`);
  taken.set(name, module);
  return name;
}

/** Leaves out of a module's file what stands in a file of its own. */
function apart(entry: string, needs: (module: string) => void): Plugin {
  const beside = new Map(Object.entries(libraries).flatMap(([file, { names }]) => names.map((name) => [name, file])));
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /.*/ }, ({ path, kind, importer }) => {
        const library = beside.get(path);
        if (library !== undefined) return { path: `./libraries/${library}.cjs`, external: true };
        if (!path.startsWith('.') || !path.endsWith('.ts')) return undefined;
        const module = join(dirname(importer), path);
        if (kind !== 'dynamic-import' && (module === entry || !standing.has(module))) return undefined;
        needs(module);
        return { path: `./${fileOf(module)}.cjs`, external: true };
      });
    },
  };
}

/** The argument parser can start other programs; this tool has none, and loading the means costs 4 ms. */
function withoutChildProcess(): Plugin {
  return {
    name: 'without-child-process',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
        importer.includes('commander') ? { path, namespace: 'empty' } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }));
    },
  };
}
