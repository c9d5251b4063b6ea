import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** `tooLarge`: at least this many bytes; where a stream was cut off, one more than the limit. */
export type BoundedRead = { bytes: Uint8Array } | { tooLarge: number };

/**
 * Reads a file of at most `limit` bytes. Pipes and devices are read as well, up to the limit, and given up on after
 * `patienceMs` without a byte; opening one never hangs.
 * @throws the system's error (`EISDIR` for a folder, `ETIMEDOUT` for a silent pipe).
 */
export async function readBounded(file: string, limit: number, patienceMs = 10_000): Promise<BoundedRead> {
  // A pipe nobody writes to would block the opening for ever, and with it the end of the process.
  // The synchronous functions, because the promises of node:fs take 2 ms to load.
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(descriptor);
    if (stats.isFile() && stats.size > limit) return { tooLarge: stats.size };
    return await collect(chunksOf(descriptor, stats.isFIFO() ? patienceMs : 0), limit);
  } finally {
    closeSync(descriptor);
  }
}

/** Joins what comes until the end, or stops as soon as it is more than `limit` bytes. */
export async function collect(chunks: AsyncIterable<Uint8Array | string>, limit: number): Promise<BoundedRead> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > limit) return { tooLarge: limit + 1 };
    kept.push(bytes);
  }
  return { bytes: Buffer.concat(kept) };
}

const chunkBytes = 64 * 1024;
const stepMs = 20;

async function* chunksOf(descriptor: number, patienceMs: number): AsyncGenerator<Uint8Array> {
  let silentMs = 0;
  let begun = false;
  for (;;) {
    const chunk = readSome(descriptor);
    if (chunk !== null && chunk.length > 0) {
      silentMs = 0;
      begun = true;
      yield chunk;
      continue;
    }
    // An empty read is the end, except at the start of a pipe whose writer has not opened it yet.
    if (chunk !== null && (begun || silentMs >= Math.min(patienceMs, 1_000))) return;
    if (silentMs >= patienceMs) throw Object.assign(new Error('nothing comes'), { code: 'ETIMEDOUT', syscall: 'read' });
    await new Promise((resume) => setTimeout(resume, stepMs));
    silentMs += stepMs;
  }
}

/** Null where nothing is there yet. */
function readSome(descriptor: number): Uint8Array | null {
  const buffer = Buffer.alloc(chunkBytes);
  try {
    return buffer.subarray(0, readSync(descriptor, buffer, 0, chunkBytes, null));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return null;
    throw error;
  }
}
