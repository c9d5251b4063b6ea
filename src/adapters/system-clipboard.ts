import type { Clipboard } from '../core/ports.ts';
import { osc52 } from './osc52.ts';
import { hasDisplay, isInWsl, isOverSsh, type Surroundings } from './surroundings.ts';
import { writeWslClipboard } from './wsl-clipboard.ts';

export type ClipboardWorld = Surroundings & {
  /** Where the terminal may be asked to copy: stderr, if it is a terminal. */
  screen: { readonly isTTY?: boolean; write: (text: string) => unknown };
  /** Writes to the clipboard of this machine, or throws. */
  writeNatively?: (text: string) => Promise<void>;
};

/**
 * The shopper's clipboard: this machine's own, else the terminal's (OSC 52). Over SSH the terminal comes first, because
 * the remote machine's clipboard is not the shopper's. Never throws.
 */
export function systemClipboard({ screen, writeNatively, ...machine }: ClipboardWorld): Clipboard {
  const native = writeNatively ?? (isInWsl(machine) ? writeWslClipboard : writeWithClipboardy);
  const askTerminal = (text: string): boolean => {
    const sequence = screen.isTTY ? osc52(text, machine.environment) : null;
    if (sequence !== null) screen.write(sequence);
    return sequence !== null;
  };
  return {
    write: async (text) => {
      const remote = isOverSsh(machine.environment);
      if (remote && askTerminal(text)) return 'terminal';
      // Without a display clipboardy takes 24 to 120 ms to find out that it cannot.
      if (hasDisplay(machine) && (await succeeds(native(text)))) return 'clipboard';
      return !remote && askTerminal(text) ? 'terminal' : 'nowhere';
    },
  };
}

async function writeWithClipboardy(text: string): Promise<void> {
  const { default: clipboard } = await import('clipboardy');
  await clipboard.write(text);
}

const patienceMs = 5_000;

/** A display that stopped answering must not hold the shopper up. */
async function succeeds(work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  const done = work.then(
    () => true,
    () => false,
  );
  return Promise.race([done, tooLate]).finally(() => clearTimeout(timer));
}
