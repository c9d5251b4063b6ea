'use strict';
// Runs usual commands once, from the built files, and keeps what V8 compiled for them (see bin/load.js).
const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { PassThrough } = require('node:stream');
const tty = require('node:tty');
const { dirname, join } = require('node:path');
const { codeFile, loader } = require('../bin/load.js');

const dist = join(__dirname, '..', 'dist');
const home = mkdtempSync(join(tmpdir(), 'complain-build-'));
const answers = join(__dirname, 'usual-answers.json');
// As long as there is one case, its brand names it.
const commands = [
  ['brands', 'search', 'nkie'],
  ['new', '--answers', answers, '--json', '--lang', 'zh'],
  ['list'],
  ['show', 'nike', '--json'],
  ['read', 'nike', '--text', 'Please DM us your order number', '--json'],
  ['followup', 'nike', '--situation', 'please-wait', '--json'],
  ['new', '--answers', answers, '--json', '--lang', 'en'],
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
    if (process.exitCode !== 0) throw new Error(`complain ${words.join(' ')} ended with ${process.exitCode}`);
  }
  await askFirstQuestion(load);
  process.exitCode = 0;
  for (const [file, script] of scripts) {
    mkdirSync(dirname(codeFile(dist, file)), { recursive: true });
    writeFileSync(codeFile(dist, file), script.createCachedData());
  }
  rmSync(home, { recursive: true, force: true });
}

/** The interview up to its first question, with a keyboard and a screen that are none. */
async function askFirstQuestion(load) {
  const keyboard = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  Object.defineProperty(process, 'stdin', { value: keyboard });
  process.stderr.isTTY = true;
  tty.isatty = () => true;
  process.argv = [process.execPath, 'complain', 'new'];
  const over = load(join(dist, 'main.cjs')).main();
  setTimeout(() => keyboard.write('\u0003'), 500);
  await over;
}

keep();
