import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs `work` while no other process does so for the same file. `work` is synchronous, so the lock is held for
 * milliseconds; one that a killed process left behind is taken over after two seconds.
 * @throws LockBusy after `attempts` tries of 10 to 60 ms; the system's error where the lock cannot be made.
 */
export async function withLock<T>(file: string, work: () => T, attempts = 400): Promise<T> {
  const release = await acquire(file, attempts);
  try {
    return work();
  } finally {
    // Somebody may have taken the lock for stale; what was written stands, so there is nothing to report.
    await release().catch(() => {});
  }
}

/** The lock stayed with somebody else. */
export class LockBusy extends Error {
  override readonly name = 'LockBusy';
}

// The package's own retries would also repeat what never passes (a read-only folder) for twenty seconds.
async function acquire(file: string, attempts: number): Promise<() => Promise<void>> {
  const { default: lockfile } = await import('proper-lockfile');
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await lockfile.lock(file, { stale: 2_000, onCompromised: () => {} });
    } catch (error) {
      if (!mayPass(error, `${file}.lock`, attempt)) throw error;
      if (attempt >= attempts) throw new LockBusy('the lock is held', { cause: error });
      await pause(10 + Math.random() * 50);
    }
  }
}

function mayPass(error: unknown, lock: string, attempt: number): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  if (error.code === 'ELOCKED') return true;
  // Two processes found the same dead lock, and one cleared away the new lock of the other.
  if (error.code === 'ENOENT') return 'path' in error && String(error.path).endsWith(basename(lock));
  // While Windows removes a folder, making it anew is refused for a moment.
  return process.platform === 'win32' && attempt < 20 && ['EPERM', 'EACCES', 'EBUSY'].includes(String(error.code));
}
