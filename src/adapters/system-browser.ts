import type { Browser } from '../core/ports.ts';
import { launchWithOpen, type Opener, started } from './opener.ts';
import { hasDisplay, isInWsl, type Surroundings } from './surroundings.ts';

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
