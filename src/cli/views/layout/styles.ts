/** A text without its colour codes, and the codes with the place in it (in UTF-16 units) before which they stand. */
export type Styled = { plain: string; codes: readonly { at: number; code: string }[] };
export type Span = { start: number; end: number };

/**
 * Takes a text apart into what is read and how it is coloured. Every kind of line end becomes `\n` and a tab a space;
 * control characters and escape sequences other than colours go, because text pasted by a stranger could move the cursor.
 */
export function splitStyles(text: string): Styled {
  const codes: { at: number; code: string }[] = [];
  let plain = '';
  let from = 0;
  for (const match of text.matchAll(controls)) {
    plain += text.slice(from, match.index);
    from = match.index + match[0].length;
    if (colour.test(match[0])) codes.push({ at: plain.length, code: match[0] });
    else if (match[0] === '\t') plain += ' ';
    else if (lineEnd.test(match[0])) plain += '\n';
  }
  return { plain: plain + text.slice(from), codes };
}

/**
 * The spans of a text (in order, not overlapping) as lines of their own: a colour that is open where a span ends is closed
 * there and opened again in the next, so that neither padding nor a frame takes it on.
 */
export function restyle({ plain, codes }: Styled, spans: readonly Span[]): string[] {
  let open: readonly string[] = [];
  let next = 0;
  return spans.map(({ start, end }) => {
    for (; (codes[next]?.at ?? Infinity) <= start; next += 1) open = openAfter(open, codes[next]?.code ?? '');
    let line = open.join('');
    let from = start;
    for (let code = codes[next]; code && code.at < end; next += 1, code = codes[next]) {
      line += plain.slice(from, code.at) + code.code;
      from = code.at;
      open = openAfter(open, code.code);
    }
    return start === end ? '' : line + plain.slice(from, end) + closing(open);
  });
}

const controls =
  /(?:\x1B\[|\x9B)[0-?]*[ -/]*[@-~]|\x1B\][^\x07\x1B]*(?:\x07|\x1B\\)|\x1B[ -/]*[0-~]|\r\n|[\p{Cc}\u2028\u2029]/gu;
const colour = /^\x1B\[[\d;:]*m$/;
const lineEnd = /^(?:\r\n|[\n\v\f\r\x85\u2028\u2029])$/;

function openAfter(open: readonly string[], code: string): readonly string[] {
  const value = settingOf(code);
  if (value === '' || value === '0') return [];
  if (closers.has(value)) return open.filter((other) => closerOf(other) !== value);
  return [...open.filter((other) => other !== code), code];
}

function closing(open: readonly string[]): string {
  const ends = [...new Set(open.map(closerOf))].reverse();
  return ends.map((end) => `\x1B[${end}m`).join('');
}

/** What ends a colour or weight (ECMA-48, 8.3.117); 0, the end of everything, where a code sets several at once. */
function closerOf(code: string): string {
  const [first, ...more] = settingOf(code).split(/[;:]/);
  const value = Number(first);
  if (more.length > 0 && value !== 38 && value !== 48) return '0';
  if (value === 1 || value === 2) return '22';
  if ((value >= 30 && value <= 38) || (value >= 90 && value <= 97)) return '39';
  if ((value >= 40 && value <= 48) || (value >= 100 && value <= 107)) return '49';
  return closers.has(`${value + 20}`) ? `${value + 20}` : '0';
}

const closers = new Set(['22', '23', '24', '27', '28', '29', '39', '49']);
const settingOf = (code: string): string => code.slice(2, -1);
