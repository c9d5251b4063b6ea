/** The letters and digits of a plain text in a row, in lower case, and where each stood. */
export type Signs = { signs: string; at: readonly number[] };

/** Stands for what no number goes across: a letter of another script, a wide gap. Never a sign itself. */
const barrier = '|';

/** More punctuation than this between two signs parts two numbers. */
const widestGap = 6;

/** What is left of a text without punctuation, symbols and spaces: `C0|1234|567890` reads like `C01234567890`. */
export function signsOf(text: string): Signs {
  let signs = '';
  const at: number[] = [];
  const push = (sign: string, position: number) => {
    signs += sign;
    at.push(position);
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isAsciiSign(code)) {
      if (i - (at.at(-1) ?? i) > widestGap + 1) push(barrier, i - 1);
      push((text[i] ?? '').toLowerCase(), i);
    } else if (code > 0x7f && isForeign(text[i] ?? '', code)) push(barrier, i);
  }
  return { signs, at };
}

const isAsciiSign = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

const isForeign = (character: string, code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || /[\p{L}\p{N}]/u.test(character);
