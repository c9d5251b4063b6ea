#!/usr/bin/env node
'use strict';
// CommonJS, because `--version` must not pay for the module loader (bin/package.json says so to Node).
const { existsSync, writeSync } = require('node:fs');
const { join } = require('node:path');

const bundle = join(__dirname, '..', 'dist', 'main.js');
const words = process.argv.slice(2);

if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  writeSync(1, `${require('../package.json').version}\n`);
} else if (existsSync(bundle)) {
  require('node:module').enableCompileCache?.();
  import(require('node:url').pathToFileURL(bundle).href).then(({ main }) => main());
} else {
  writeSync(2, 'error: complain is not built yet\nhint: run `npm run prepare` in its folder, then try again\n');
  process.exitCode = 1;
}
