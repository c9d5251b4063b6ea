import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from './file-trouble.ts';

/**
 * Writes a private file (0600) whole or not at all: a neighbour is written, flushed and renamed over it.
 * Answers false, and leaves the file alone, where `stillRight` says no at the last moment.
 *
 * Not the package write-file-atomic: 7.0.1 does not look at how much was written, so that on a disk that is nearly full
 * it renames a shortened file over the good one and reports success.
 *
 * @throws the system's error; the old file is then untouched and the neighbour gone.
 */
export function writeAtomically(
  file: string,
  content: string | Uint8Array,
  stillRight: () => boolean = () => true,
): boolean {
  const target = realPath(file);
  const neighbour = `${target}.${process.pid}-${process.hrtime.bigint().toString(36)}${neighbourEnding}`;
  try {
    writeFlushed(neighbour, content);
    if (!stillRight()) return false;
    renamePatiently(neighbour, target);
    flushFolder(dirname(target));
    return true;
  } finally {
    removeFile(neighbour);
  }
}

/** Removes a file that may be gone already. `rmSync` would first load what whole folders need: 5 ms of every writing. */
export function removeFile(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

/** How the names of half-written neighbours end; a killed process leaves one behind. */
export const neighbourEnding = '.tmp';

function writeFlushed(file: string, content: string | Uint8Array): void {
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    fchmodSync(descriptor, 0o600);
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** On Windows a virus scanner or an indexer may hold the target for a moment. */
function renamePatiently(from: string, to: string, attempts = process.platform === 'win32' ? 40 : 1): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (attempt >= attempts || !['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    }
  }
}

/** Makes the new name survive a power cut. Not every system lets a folder be flushed; the file itself already is. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}

/** A file that is a symbolic link keeps being one. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return file;
    throw error;
  }
}
