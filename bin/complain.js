#!/usr/bin/env node
'use strict';
// CommonJS, because `--version` must not pay for the module loader (bin/package.json says so to Node).
const { existsSync, writeSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

const dist = join(__dirname, '..', 'dist');
const bundle = join(dist, 'main.cjs');
const words = process.argv.slice(2);

if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  try {
    writeSync(1, `${require('../package.json').version}\n`);
  } catch ({ code }) {
    // A reader that went away needs no word.
    if (code !== 'EPIPE') writeSync(2, `error: the output could not be written (${code})\n`);
    process.exitCode = 1;
  }
} else if (existsSync(bundle)) {
  enableCompileCache?.();
  const load = enableCompileCache === undefined ? require('./load.js').loader(dist) : require;
  load(bundle).main();
} else {
  writeSync(2, 'error: complain is not built yet\nhint: run `npm run prepare` in its folder, then try again\n');
  process.exitCode = 1;
}
