import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { neighbourEnding } from './atomic-file.ts';
import { systemCode } from './file-trouble.ts';

/** A folder without a case file in which nothing was kept: a process ended between making it and writing. */
export function isLeftover(caseFolder: string): boolean {
  try {
    return readdirSync(caseFolder).every((name) => name.startsWith('case.json.'));
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return false;
  }
}

const neighbourAgeMs = 60_000;

/** Half-written neighbours of killed processes hold the shopper's data too. A young one may still be written to. */
export function removeLeftovers(file: string): void {
  const caseFolder = join(file, '..');
  for (const name of readdirSync(caseFolder)) {
    if (!/^case(?:\.v\d+)?\.json\./.test(name) || !name.endsWith(neighbourEnding)) continue;
    const neighbour = join(caseFolder, name);
    const age = Date.now() - (statSync(neighbour, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > neighbourAgeMs) rmSync(neighbour, { force: true });
  }
}
