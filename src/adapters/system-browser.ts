import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Options } from 'open';
import type { Browser } from '../core/ports.ts';
import { hasDisplay, isInWsl, type Surroundings } from './surroundings.ts';

export type Opener = (url: string, options?: Options) => Promise<ChildProcess>;

/**
 * Opens web and e-mail links in the shopper's default program; no other links, and none where no window could show.
 * The link is handed over without a shell. Never throws, and does not keep the process alive.
 */
export function systemBrowser({ launch = launchWithOpen, ...machine }: Surroundings & { launch?: Opener }): Browser {
  return {
    open: async (url) => {
      const link = openable(url);
      if (link === null || !hasDisplay(machine)) return false;
      try {
        const options = link.protocol === 'mailto:' && isInWsl(machine) ? { app: windowsMail } : {};
        return await started(await launch(link.href, options));
      } catch {
        return false;
      }
    },
  };
}

function openable(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const link = new URL(url);
  return ['http:', 'https:', 'mailto:'].includes(link.protocol) ? link : null;
}

// Inside WSL `open` takes everything without `//` for a path and rewrites it; this is Windows' own way, without a shell.
const windowsMail = { name: 'rundll32.exe', arguments: ['url.dll,FileProtocolHandler'] };

async function launchWithOpen(url: string, options?: Options): Promise<ChildProcess> {
  const { default: open } = await import('open');
  return open(url, options);
}

const settlingMs = 1_000;

/**
 * False where the opener says at once that it failed (xdg-open ends with 3 or 4 where no program takes the link).
 * One that still runs after a second is taken for a browser.
 */
async function started(child: ChildProcess): Promise<boolean> {
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
