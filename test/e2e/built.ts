import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { lock } from 'proper-lockfile';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = new URL('../../dist/', import.meta.url);

const isBuilt = (): boolean => existsSync(dist) && readdirSync(dist).some((name) => /^main\.c?js$/.test(name));

/** Builds the bundle where `npm ci` has not: once, though several test files may ask for it at the same time. */
export async function bundleBuilt(): Promise<void> {
  if (isBuilt()) return;
  const release = await lock(root, {
    lockfilePath: `${tmpdir()}/complain-build.lock`,
    stale: 60_000,
    retries: { retries: 200, minTimeout: 100, maxTimeout: 100 },
  });
  try {
    if (!isBuilt()) {
      execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: root, stdio: 'inherit' });
    }
  } finally {
    await release();
  }
}
