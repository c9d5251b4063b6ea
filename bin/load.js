'use strict';
// Node 20 has no compile cache of its own, and compiling is a fifth of a start. So what V8 made of our files when they
// were built lies beside them, apart for each version of Node: V8 takes code of a neighbouring version for its own (20.17
// ran code of 20.20, wrongly). Where there is none it compiles anew, and nothing is lost but the saving.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** Loads CommonJS files of `dist` with their kept code; `onScript(file, script)` hears of each. */
function loader(dist, onScript = () => {}) {
  const modules = new Map();
  const requireBuiltin = createRequire(join(dist, 'main.cjs'));
  const load = (file) => {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
    const script = new Script(source, { filename: file, cachedData: keptCode(dist, file) });
    onScript(file, script);
    const requireFrom = (id) => (id.startsWith('.') ? load(join(dirname(file), id)) : requireBuiltin(id));
    script.runInThisContext()(module.exports, requireFrom, module, file, dirname(file));
    return module.exports;
  };
  return load;
}

const codeFile = (dist, file) =>
  join(dist, 'code', `${process.version}-${process.platform}-${process.arch}`, `${basename(file)}.bin`);

function keptCode(dist, file) {
  try {
    return readFileSync(codeFile(dist, file));
  } catch {
    return undefined;
  }
}

module.exports = { loader, codeFile };
