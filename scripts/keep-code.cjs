'use strict';
// Runs usual commands once, from the built files, and keeps what V8 compiled for them (see bin/load.js).
const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join } = require('node:path');
const { codeFile, loader } = require('../bin/load.js');

const dist = join(__dirname, '..', 'dist');
const home = mkdtempSync(join(tmpdir(), 'complain-build-'));
const answers = join(home, 'answers.json');
const sample = {
  brand: 'nike',
  problem: 'damaged',
  detail: 'The left sole is split open',
  remedies: ['replacement', 'refund'],
  item: 'running shoes',
  order: { number: 'C01234567890', placedOn: '2025-11-02', deliveredOn: '2025-11-10' },
  amount: { value: 129.99, currency: 'USD' },
  paidWith: 'paypal',
  contacts: [{ channel: 'email', times: 3 }],
  evidence: ['order-confirmation', 'problem-photos'],
};
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
  writeFileSync(answers, JSON.stringify(sample));
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
