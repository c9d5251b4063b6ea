import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildData } from './build-data.ts';
import { slimTwitterText } from './esbuild-twitter-text.ts';

const dist = new URL('../dist/', import.meta.url);
rmSync(dist, { recursive: true, force: true });
buildData();
await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  mainFields: ['module', 'main'],
  chunkNames: 'chunks/[name]-[hash]',
  // Parts of the libraries are CommonJS and ask for `require`, which an ES module does not have.
  banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
  legalComments: 'none',
  plugins: [slimTwitterText()],
  logLevel: 'warning',
});

// clipboardy looks for its own xsel beside the folder of the chunk it stands in; elsewhere it needs none of its files.
cpSync(new URL('../node_modules/clipboardy/fallbacks/linux/', import.meta.url), new URL('fallbacks/linux/', dist), {
  recursive: true,
});
