import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { aFolder } from '../support/a-folder.ts';

type Load = (file: string) => Record<string, unknown>;
type Loading = {
  loader: (dist: string, onScript?: (file: string, script: Script) => void) => Load;
  codeFile: (dist: string, file: string) => string;
};
const { loader, codeFile } = createRequire(import.meta.url)('../../bin/load.js') as Loading;

describe('kept code', () => {
  test('is looked for under the exact version of Node: V8 would take a neighbouring one for its own', () => {
    expect(codeFile('dist', 'main.cjs')).toContain(join('code', `${process.version}-`));
  });

  test('is used where it fits, and where it is broken the file is compiled anew', () => {
    const dist = aFolder();
    const file = join(dist, 'main.cjs');
    writeFileSync(file, "exports.answer = () => require('./other.cjs').answer + require('node:path').sep.length;");
    writeFileSync(join(dist, 'other.cjs'), 'exports.answer = 41;');
    const rejections: unknown[] = [];
    const answer = () => {
      const load = loader(dist, (_, script) => rejections.push(script.cachedDataRejected));
      return (load(file).answer as () => number)();
    };
    expect(answer()).toBe(42);
    loader(dist, (compiled, script) => keep(codeFile(dist, compiled), script.createCachedData()))(file);
    expect(answer()).toBe(42);
    keep(codeFile(dist, file), Buffer.from('no code'));
    expect(answer()).toBe(42);
    // Of the file that was kept; the other one never was.
    expect(rejections.slice(0, 4)).toEqual([undefined, undefined, false, undefined]);
  });
});

function keep(file: string, code: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
}
