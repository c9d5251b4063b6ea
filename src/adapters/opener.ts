import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Options } from 'open';

export type Opener = (target: string, options?: Options) => Promise<ChildProcess>;

/** Hands a link or a file to the program that the system has for it, without a shell. Throws where none can be run. */
export async function launchWithOpen(target: string, options?: Options): Promise<ChildProcess> {
  const { default: open } = await import('open');
  return open(target, options);
}

const settlingMs = 1_000;

/**
 * False where the opener says at once that it failed (xdg-open ends with 3 or 4 where no program takes the link).
 * One that still runs after a second is taken for a browser or a viewer.
 */
export async function started(child: ChildProcess): Promise<boolean> {
  const stop = new AbortController();
  const ended = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  await Promise.race([ended, pause(settlingMs, undefined, { signal: stop.signal }).catch(() => {})]);
  stop.abort();
  return child.exitCode === null ? child.signalCode === null : child.exitCode === 0;
}
