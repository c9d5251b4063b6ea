import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Ends with 1 where the published package would be larger than 3 MB unpacked. */
const most = 3 * 1024 * 1024;
const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
});
const [{ unpackedSize, entryCount }] = JSON.parse(packed) as [{ unpackedSize: number; entryCount: number }];
console.log(
  `${(unpackedSize / 1024 / 1024).toFixed(2)} MB unpacked, ${entryCount} files (at most ${most / 1024 / 1024} MB)`,
);
if (unpackedSize > most) process.exitCode = 1;
