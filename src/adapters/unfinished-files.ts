import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Unfinished } from '../core/case/unfinished.ts';
import type { UnfinishedStore } from '../core/ports.ts';
import { writeAtomically } from './atomic-file.ts';
import { inStore, systemCode } from './file-trouble.ts';

/** One file per interview that is not over, `<folder>/unfinished/<id>.json`: readable by the owner only, written whole. */
export function unfinishedFiles({ folder }: { folder: string }): UnfinishedStore {
  const shelf = join(folder, 'unfinished');
  const fileOf = (id: string): string => join(shelf, `${id}.json`);
  return {
    list: async () => inStore(folder, () => list(shelf)),
    save: async (unfinished) =>
      inStore(folder, () => {
        mkdirSync(shelf, { recursive: true, mode: 0o700 });
        writeAtomically(fileOf(unfinished.id), `${JSON.stringify(Unfinished.parse(unfinished), null, 2)}\n`);
      }),
    remove: async (id) => inStore(folder, () => rmSync(fileOf(id), { force: true })),
  };
}

function list(shelf: string): readonly Unfinished[] {
  return names(shelf)
    .flatMap((name) => read(join(shelf, name)))
    .sort((one, other) => Date.parse(other.savedAt) - Date.parse(one.savedAt));
}

function names(shelf: string): readonly string[] {
  try {
    return readdirSync(shelf).filter((name) => name.endsWith('.json'));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

const limit = 1024 * 1024;

/** None where the file is damaged, of another program, or of a newer version: nothing of it is touched. */
function read(file: string): readonly Unfinished[] {
  try {
    const stats = statSync(file);
    if (!stats.isFile() || stats.size > limit) return [];
    const { data } = Unfinished.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return data === undefined ? [] : [data];
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) !== null) return [];
    throw error;
  }
}
