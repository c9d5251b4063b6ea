import { Transform } from 'node:stream';

/** A terminal's input, as Node's `process.stdin` and a test's `PassThrough` both are. */
export type KeySource = NodeJS.ReadableStream & {
  readonly isTTY?: boolean;
  setRawMode?: (raw: boolean) => unknown;
};

/** Asks a terminal to mark what is pasted, and to stop marking it (xterm, "bracketed paste mode"). */
export const markPastes = { on: '\u001b[?2004h', off: '\u001b[?2004l' } as const;

export type KeyOptions = {
  /** Whether text is typed: only then can a line break inside one piece of input be told from the Enter key. */
  typing: boolean;
  /** Called when the line editor closes its input: after the answer, or because the shopper left (Ctrl+D, hang-up). */
  onClose: () => void;
};

export type PastedKeys = Transform & { isTTY: boolean; setRawMode: (raw: boolean) => void; release: () => void };

/**
 * Stands between the keyboard and the line editor for one question. Pasted line breaks become spaces, so that a pasted
 * paragraph does not answer the next three questions; other control characters in it are dropped.
 */
export function pastedKeys(source: KeySource, { typing, onClose }: KeyOptions): PastedKeys {
  const clean = pasteCleaner(typing);
  const stream = new Transform({
    // Bytes as Latin-1: everything looked for is ASCII, and characters cut in two by a chunk's end stay whole.
    transform: (chunk: Buffer | string, _, done) => {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      done(null, Buffer.from(clean(bytes.toString('latin1')), 'latin1'));
    },
  });
  const hangUp = (): void => void stream.end();
  source.once('error', hangUp);
  source.pipe(stream);
  return Object.assign(stream, {
    isTTY: source.isTTY === true,
    setRawMode: (raw: boolean) => {
      source.setRawMode?.(raw);
      // Ctrl+Z leaves raw mode too, but only closing pauses the input before; after it the editor forgets to resume.
      if (!raw && stream.isPaused()) onClose();
      else if (raw && stream.isPaused()) stream.resume();
    },
    release: () => {
      source.unpipe(stream);
      source.removeListener('error', hangUp);
      // Otherwise an open keyboard would keep the process alive.
      source.pause();
    },
  });
}

const start = '\u001b[200~';
const end = '\u001b[201~';

/** A function from what arrives to what the editor may see; it remembers a paste that goes on in the next chunk. */
function pasteCleaner(typing: boolean): (chunk: string) => string {
  let pasting = false;
  let held = '';
  return (chunk) => {
    let rest = held + chunk;
    held = '';
    let out = '';
    while (rest !== '') {
      const mark = pasting ? end : start;
      const at = rest.indexOf(mark);
      const part = at === -1 ? rest.slice(0, rest.length - cutMark(rest, mark, pasting)) : rest.slice(0, at);
      out += pasting ? harmless(part) : typing ? typed(part) : part;
      if (at === -1) {
        held = rest.slice(part.length);
        break;
      }
      rest = rest.slice(at + mark.length);
      pasting = !pasting;
    }
    return out;
  };
}

/** How many characters at the end may be the beginning of the mark. A lone Escape outside a paste is the Escape key. */
function cutMark(text: string, mark: string, pasting: boolean): number {
  for (let length = mark.length - 1; length >= (pasting ? 1 : 3); length -= 1) {
    if (text.endsWith(mark.slice(0, length))) return length;
  }
  return 0;
}

// The delete character is one too; bytes from 0x80 up are parts of characters.
const harmless = (pasted: string): string => pasted.replace(/[\r\n\t]+/g, ' ').replace(/[\0-\x1f\x7f]/g, '');

/**
 * For terminals that do not mark pastes: nobody types a line break and goes on within one read. The last one is the
 * Enter key. Tab is a space, because nothing is completed.
 */
function typed(keys: string): string {
  const words = keys.replace(/[\r\n]+$/, '');
  return words.replace(/[\r\n\t]+/g, ' ') + (words === keys ? '' : '\r');
}
