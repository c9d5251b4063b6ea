import type { Environment } from './surroundings.ts';

/**
 * The control sequence that asks a terminal to put the text on its clipboard, wrapped for tmux or screen where one stands
 * between; null where the terminal cannot know it or the text is too long for it. No terminal ever answers.
 * (XTerm control sequences, "Operating System Commands", Ps = 52.)
 */
export function osc52(text: string, environment: Environment): string | null {
  const data = Buffer.from(text, 'utf8').toString('base64');
  if (!mayKnowIt(environment) || data.length > longestData) return null;
  const plain = `${esc}]52;c;${data}${bell}`;
  if (environment.TMUX) return `${plain}${throughTmux(plain)}`;
  if (environment.STY) return throughScreen(plain);
  return plain;
}

const esc = '\u001b';
const bell = '\u0007';
const endOfString = `${esc}\\`;

/** xterm, hterm and iTerm2 cut the whole sequence at 100,000 bytes: 74,994 bytes of text. */
const longestData = 99_992;

/** The Linux console prints what it does not know; on Windows only the newer terminal sets no TERM and knows it. */
function mayKnowIt({ TERM, WT_SESSION }: Environment): boolean {
  if (!TERM) return Boolean(WT_SESSION);
  return TERM !== 'dumb' && TERM !== 'linux' && !TERM.startsWith('vt1');
}

// Sent besides the plain sequence: which of the two tmux lets through depends on `set-clipboard` and `allow-passthrough`.
const throughTmux = (sequence: string): string =>
  `${esc}Ptmux;${sequence.replaceAll(esc, `${esc}${esc}`)}${endOfString}`;

// GNU screen cuts a passed-through string at 256 bytes in older versions, so it goes in pieces.
function throughScreen(sequence: string): string {
  const pieces = sequence.match(/[\s\S]{1,76}/g) ?? [];
  return pieces.map((piece) => `${esc}P${piece}${endOfString}`).join('');
}
