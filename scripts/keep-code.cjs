'use strict';
// Runs usual commands once, from the built files, and keeps what V8 compiled for them (see bin/load.js).
const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join } = require('node:path');
const { codeFile, loader } = require('../bin/load.js');

const dist = join(__dirname, '..', 'dist');
const home = mkdtempSync(join(tmpdir(), 'complain-build-'));
const answers = join(__dirname, 'usual-answers.json');
const commands = [
  ['brands', 'search', 'nkie'],
  ['new', '--answers', answers, '--json', '--lang', 'zh'],
  ['new', '--answers', answers, '--json', '--lang', 'en'],
  ['list'],
  ['show', 'nike', '--json'],
];

async function keep() {
  const scripts = new Map();
  const load = loader(dist, (file, script) => scripts.set(file, script));
  process.env.COMPLAIN_HOME = home;
  process.stdout.write = () => true;
  process.stderr.write = () => true;
  for (const words of commands) {
    process.argv = [process.execPath, 'complain', ...words];
    await load(join(dist, 'main.cjs')).main();
  }
  process.exitCode = 0;
  for (const [file, script] of scripts) {
    mkdirSync(dirname(codeFile(dist, file)), { recursive: true });
    writeFileSync(codeFile(dist, file), script.createCachedData());
  }
  rmSync(home, { recursive: true, force: true });
}

keep();
