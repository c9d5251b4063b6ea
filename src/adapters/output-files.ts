import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ExitCode, UserError } from '../core/errors.ts';
import type { OutputFiles } from '../core/ports.ts';
import { writeAtomically } from './atomic-file.ts';
import { fileTrouble, systemCode } from './file-trouble.ts';
import { launchWithOpen, type Opener, started } from './opener.ts';
import { hasDisplay, type Surroundings } from './surroundings.ts';

/** Files in the folders of the shopper, named as the command line names them. */
export function outputFiles({ launch = launchWithOpen, ...machine }: Surroundings & { launch?: Opener }): OutputFiles {
  return {
    has: async (file, beginning) => asked(file, () => found(file, beginning) === 'ours'),
    write: async (file, { content, beginning }) => {
      const isFree = (): boolean => found(file, beginning) !== 'other';
      const isWritten = asked(file, () => writeAtomically(resolve(file), content, isFree));
      if (!isWritten) throw new UserError({ code: 'file-not-ours', file });
    },
    open: async (file) => {
      if (!hasDisplay(machine)) return false;
      try {
        return await started(await launch(resolve(file)));
      } catch {
        return false;
      }
    },
  };
}

/** A device or a pipe is not ours; to look into a pipe would wait for somebody to write to it. */
function found(file: string, beginning: string): 'none' | 'ours' | 'other' {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return 'none';
  if (!stats.isFile() && !stats.isDirectory()) return 'other';
  return startOf(file, Buffer.byteLength(beginning)) === beginning ? 'ours' : 'other';
}

/** @throws the system's error, `EISDIR` for a folder. */
function startOf(file: string, length: number): string {
  const descriptor = openSync(file, 'r');
  try {
    const start = Buffer.alloc(length);
    return start.toString('utf8', 0, readSync(descriptor, start, 0, length, 0));
  } finally {
    closeSync(descriptor);
  }
}

/** A folder in the place of the file, or no folder around it, is a wrong name; the rest is the machine's refusal. */
function asked<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const trouble = fileTrouble(error);
    if (trouble === null) throw error;
    if (systemCode(error) === 'ENOENT')
      throw new UserError({ code: 'file-trouble', file: dirname(file), trouble: 'no-folder', detail: '' });
    const isName = trouble.trouble === 'folder' || trouble.trouble === 'not-a-folder';
    const exitCode = isName ? ExitCode.badInput : ExitCode.failure;
    throw new UserError({ code: 'file-trouble', file, ...trouble }, { exitCode, cause: error });
  }
}
