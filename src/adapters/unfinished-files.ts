import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Unfinished } from '../core/case/unfinished.ts';
import type { UnfinishedStore } from '../core/ports.ts';
import { removeFile, writeAtomically } from './atomic-file.ts';
import { inStore, systemCode } from './file-trouble.ts';

/** One file per interview that is not over, `<folder>/unfinished/<id>.json`: readable by the owner only, written whole. */
export function unfinishedFiles({ folder }: { folder: string }): UnfinishedStore {
  const shelf = join(folder, 'unfinished');
  const fileOf = (id: string): string => join(shelf, `${id}.json`);
  return {
    list: async () => list(inStore(folder, () => texts(shelf))),
    create: async (unfinished) => {
      const text = await textOf(unfinished);
      inStore(folder, () => {
        mkdirSync(shelf, { recursive: true, mode: 0o700 });
        writeAtomically(fileOf(unfinished.id), text);
      });
    },
    update: async (unfinished) => {
      const text = await textOf(unfinished);
      const file = fileOf(unfinished.id);
      return inStore(folder, () => existsSync(file) && writeAtomically(file, text, () => existsSync(file)));
    },
    remove: async (id) => inStore(folder, () => removeFile(fileOf(id))),
  };
}

/** Loaded only where there is something to check: the first question does not wait for it. */
const schema = () => import('../core/case/unfinished-schema.ts');

/** None of what is damaged, of another program, or of a newer version: nothing of it is touched. */
async function list(stored: readonly string[]): Promise<readonly Unfinished[]> {
  if (stored.length === 0) return [];
  const { UnfinishedSchema } = await schema();
  const found = stored.flatMap((text) => UnfinishedSchema.safeParse(parsed(text)).data ?? []);
  return found.sort((one, other) => Date.parse(other.savedAt) - Date.parse(one.savedAt));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const textOf = async (unfinished: Unfinished): Promise<string> =>
  `${JSON.stringify((await schema()).UnfinishedSchema.parse(unfinished), null, 2)}\n`;

const texts = (shelf: string): readonly string[] => names(shelf).flatMap((name) => read(join(shelf, name)));

function names(shelf: string): readonly string[] {
  try {
    return readdirSync(shelf).filter((name) => name.endsWith('.json'));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

const limit = 1024 * 1024;

/** None where the file cannot be read. */
function read(file: string): readonly string[] {
  try {
    const stats = statSync(file);
    return stats.isFile() && stats.size <= limit ? [readFileSync(file, 'utf8')] : [];
  } catch (error) {
    if (systemCode(error) !== null) return [];
    throw error;
  }
}
