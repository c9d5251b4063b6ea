import { Transform } from 'node:stream';

/** A terminal's input, as Node's `process.stdin` and a test's `PassThrough` both are. */
export type KeySource = NodeJS.ReadableStream & {
  readonly isTTY?: boolean;
  setRawMode?: (raw: boolean) => unknown;
};

/** Asks a terminal to mark what is pasted, and to stop marking it (xterm, "bracketed paste mode"). */
export const markPastes = { on: '\u001b[?2004h', off: '\u001b[?2004l' } as const;

/** Runs something a little later unless it is called off. */
export type Later = (run: () => void) => () => void;

/**
 * `text`: a line is typed; only then can a line break inside one piece of input be told from the Enter key, and Tab is a
 * space. `rows`: the same, where Tab moves between rows. `list`: keys move in a list. `lines`: text of many lines.
 */
export type KeyKind = 'text' | 'rows' | 'list' | 'lines';

export type KeyOptions = {
  kind: KeyKind;
  /** The Escape key by itself. */
  onEscape: () => void;
  /** What arrives where text of many lines is read, in bytes; the line editor then sees only Ctrl-C. */
  onLines?: (bytes: Buffer, pasted: boolean) => void;
  /** Called when the line editor closes its input: after the answer, or because the shopper left (Ctrl+D, hang-up). */
  onClose: () => void;
  /** How long the rest of a key's sequence may take to come after its Escape. */
  later: Later;
};

export type Keyboard = Transform & { isTTY: boolean; setRawMode: (raw: boolean) => void; release: () => void };

/** 50 ms: over a slow line the parts of an arrow key come apart, and nobody presses two keys in that time. */
export const keyPause: Later = (run) => {
  const timer = setTimeout(run, 50);
  return () => clearTimeout(timer);
};

/**
 * Stands between the keyboard and the line editor for one question. Pasted line breaks become spaces, so that a pasted
 * paragraph does not answer the next three questions; other control characters in it are dropped. The Escape key, which
 * begins the sequences of other keys too, is told from them here and never reaches the editor.
 */
export function keyboard(source: KeySource, options: KeyOptions): Keyboard {
  const { later, onEscape, onClose } = options;
  const pieces = pieceReader(options);
  let callOff = (): void => {};
  const stream = new Transform({
    // Bytes as Latin-1: everything looked for is ASCII, and characters cut in two by a chunk's end stay whole.
    transform: (chunk: Buffer | string, _, done) => {
      callOff();
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      done(null, Buffer.from(pieces.read(bytes.toString('latin1')), 'latin1'));
      if (pieces.waits()) callOff = later(rest);
    },
  });
  const rest = (): void => {
    const { alone, keys } = pieces.giveUp();
    if (keys !== '') stream.push(Buffer.from(keys, 'latin1'));
    if (alone) onEscape();
  };
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
      callOff();
      source.unpipe(stream);
      source.removeListener('error', hangUp);
      // Otherwise an open keyboard would keep the process alive.
      source.pause();
    },
  });
}

const start = '\u001b[200~';
const end = '\u001b[201~';

/** Takes what arrives apart into keys and pastes; it remembers a paste or a sequence that goes on in the next chunk. */
function pieceReader({ kind, onLines }: KeyOptions) {
  let pasting = false;
  let held = '';
  const handOn = (piece: string): string => {
    if (piece === '') return '';
    if (kind !== 'lines') return pasting ? harmless(piece) : kind === 'list' ? piece : typed(piece, kind);
    onLines?.(Buffer.from(pasting ? piece : piece.replaceAll(ctrlC, ''), 'latin1'), pasting);
    return !pasting && piece.includes(ctrlC) ? ctrlC : '';
  };
  return {
    read: (chunk: string): string => {
      let left = held + chunk;
      held = '';
      let out = '';
      while (left !== '') {
        const mark = pasting ? end : start;
        const at = left.indexOf(mark);
        const piece = at === -1 ? left.slice(0, left.length - cutMark(left, mark)) : left.slice(0, at);
        out += handOn(piece);
        if (at === -1) {
          held = left.slice(piece.length);
          break;
        }
        left = left.slice(at + mark.length);
        pasting = !pasting;
      }
      return out;
    },
    waits: () => held !== '' && !pasting,
    /** Nothing more came: what was held back is the Escape key, or keys after all. */
    giveUp: () => {
      const given = held;
      held = '';
      return onlyEscapes.test(given) ? { alone: true, keys: '' } : { alone: false, keys: handOn(given) };
    },
  };
}

const ctrlC = '\u0003';
const onlyEscapes = /^\u001b+$/;

/** How many characters at the end may be the beginning of the mark, or of a key's sequence. */
function cutMark(text: string, mark: string): number {
  for (let length = mark.length - 1; length > 1; length -= 1) {
    if (text.endsWith(mark.slice(0, length))) return length;
  }
  return text.length - text.replace(/\u001b+$/, '').length;
}

// The delete character is one too; bytes from 0x80 up are parts of characters.
const harmless = (pasted: string): string =>
  pasted
    .slice(0, longestLine)
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\0-\x1f\x7f]/g, '');

/**
 * Bytes of one piece that the line editor is given: that many take half a second. No answer on one line is as long,
 * so what is cut off here would be refused as too long all the same.
 */
const longestLine = 10_000;

/**
 * For terminals that do not mark pastes: nobody types a line break and goes on within one read. The last one is the
 * Enter key. Tab is a space, because nothing is completed; alone it may move between rows.
 */
function typed(keys: string, kind: KeyKind): string {
  if (kind === 'rows' && keys === '\t') return keys;
  const words = keys.replace(/[\r\n]+$/, '').slice(0, longestLine);
  return words.replace(/[\r\n\t]+/g, ' ') + (/[\r\n]$/.test(keys) ? '\r' : '');
}
