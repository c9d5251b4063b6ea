import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { buildData } from './build-data.ts';
import { slimTwitterText } from './esbuild-twitter-text.ts';
import { withoutUnusedParts } from './esbuild-unused-parts.ts';
import { groups } from './groups.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

/**
 * The program as CommonJS: one file for each group of modules that several commands use, one for each module behind an
 * `import()`, one for each library that is slow to load. Few and whole files, because
 * every module that Node's ESM loader has to find costs a millisecond; CommonJS, because there a library is read only
 * when the code that uses it runs.
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

const groupOf = new Map(
  Object.entries(groups).flatMap(([file, names]) => names.map((name) => [join(root, 'src', name), file] as const)),
);

const options = {
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

/**
 * Files so full of signs beyond ASCII that escapes would make them half as large again. Elsewhere a few escapes are better:
 * a single sign makes Node keep the whole file at two bytes a sign.
 */
const unescaped = new Set(['zh', 'reading.zh', 'html-to-text', 'postal-mime']);
const charsetOf = (file: string) => (unescaped.has(file) ? 'utf8' : 'ascii');

const taken = new Map<string, string>();

rmSync(dist, { recursive: true, force: true });
buildData();
const modules = await buildModules();
const others = await Promise.all(Object.entries(libraries).map(([file, { contents }]) => buildLibrary(file, contents)));
writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root, [...modules, ...others]));
// clipboardy looks for its own xsel in the folder above the one it stands in; elsewhere it needs none of its files.
cpSync(join(root, 'node_modules/clipboardy/fallbacks/linux'), join(dist, 'fallbacks/linux'), { recursive: true });
// Newer versions of Node keep compiled code themselves.
if (!('enableCompileCache' in nodeModule))
  spawnSync(process.execPath, [join(root, 'scripts/keep-code.cjs')], { stdio: 'inherit' });

/** Builds the files of the groups, and one by one every module behind an `import()` that they need. */
async function buildModules(): Promise<Metafile[]> {
  const found = new Set<string>();
  const needs = (module: string): void => void found.add(module);
  const metafiles = await Promise.all(Object.entries(groups).map(([file, names]) => buildGroup(file, names, needs)));
  for (const module of found) {
    const file = fileOf(module);
    const { metafile } = await build({
      ...options,
      entryPoints: [module],
      outfile: join(dist, `${file}.cjs`),
      charset: charsetOf(file),
      plugins: [apart(null, needs)],
    });
    metafiles.push(metafile);
  }
  return metafiles;
}

async function buildGroup(file: string, names: readonly string[], needs: (module: string) => void): Promise<Metafile> {
  const contents = names.map((name) => `export * from ${JSON.stringify(`./src/${name}`)};`).join('\n');
  await refuseNamesTwice(names);
  taken.set(file, file);
  const { metafile } = await build({
    ...options,
    stdin: { contents, resolveDir: root },
    outfile: join(dist, `${file}.cjs`),
    ...(file === 'main' ? { banner: placed } : {}),
    plugins: [apart(file, needs), withoutChildProcess()],
  });
  if (file === 'main') refuseOthers(metafile);
  return metafile;
}

/** What every start loads must not bring the rest with it. */
function refuseOthers({ inputs }: Metafile): void {
  for (const [input, { imports }] of Object.entries(inputs)) {
    const other = imports.find(
      ({ external, kind, path }) => external && kind === 'import-statement' && path.endsWith('.cjs'),
    );
    if (other !== undefined) throw new Error(`${input} is part of every start, and would load ${other.path} with it`);
  }
}

/** Of two modules in one file that export the same name, it would silently export neither. */
async function refuseNamesTwice(names: readonly string[]): Promise<void> {
  const entryPoints = names.map((name) => join(root, 'src', name));
  const { metafile } = await build({
    ...options,
    format: 'esm',
    entryPoints,
    outdir: dist,
    bundle: false,
    write: false,
  });
  const exported = Object.values(metafile.outputs).flatMap((output) => output.exports);
  const twice = exported.find((name, i) => exported.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`two modules of ${names.join(', ')} export "${twice}"`);
}

async function buildLibrary(file: string, contents: string): Promise<Metafile> {
  const { metafile } = await build({
    ...options,
    stdin: { contents, resolveDir: root },
    outfile: join(dist, 'libraries', `${file}.cjs`),
    charset: charsetOf(file),
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

/** Leaves out of a file what stands in another. `own`: the group that the file is of. */
function apart(own: string | null, needs: (module: string) => void): Plugin {
  const beside = new Map(Object.entries(libraries).flatMap(([file, { names }]) => names.map((name) => [name, file])));
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /.*/ }, ({ path, kind, importer }) => {
        const library = beside.get(path);
        if (library !== undefined) return { path: `./libraries/${library}.cjs`, external: true, sideEffects: false };
        if (!importer.startsWith(root) || !path.startsWith('.') || !path.endsWith('.ts')) return undefined;
        const module = join(dirname(importer), path);
        const group = groupOf.get(module);
        if (group === own) return undefined;
        if (group !== undefined) return { path: `./${group}.cjs`, external: true, sideEffects: false };
        if (kind !== 'dynamic-import') return undefined;
        needs(module);
        return { path: `./${fileOf(module)}.cjs`, external: true, sideEffects: false };
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
