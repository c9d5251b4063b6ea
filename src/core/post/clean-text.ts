/**
 * What somebody typed or pasted, without what cannot be seen: control characters, marks that turn the reading direction,
 * zero-width and tag characters, noncharacters, lone surrogates. Spaces of every width become a space, runs of them one;
 * the result is trimmed and NFC. Joiners and variation selectors stay inside emoji. `{{` and `__proto__` are words.
 * Line breaks become spaces unless `lines` is set; then they are `\n`, at most one empty line in a row. Idempotent.
 */
export function cleanText(typed: string, { lines = false }: { lines?: boolean } = {}): string {
  if (plainWords.test(typed)) return typed;
  const visible = typed.replace(lineBreak, '\n').replace(spaces, ' ').replace(emojiOrUnseen, '$1').normalize('NFC');
  return lines ? tidyLines(visible) : oneLine(visible);
}

/** The same words on one line, with single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Printable ASCII with single spaces is clean as it is. */
const plainWords = /^[!-~]+(?: [!-~]+)*$/;

const lineBreak = /\r\n|[\n\v\f\r\x85\u2028\u2029]/g;

// U+2800, the empty braille cell, is no space to Unicode but looks like one.
const spaces = /[\t\u2800\p{Zs}]/gu;

// Emoji are matched first and kept ($1), so that what joins their parts is not taken for an unseen character.
const emojiOrUnseen = new RegExp(
  [
    String.raw`((?:\p{ExtPict}(?:\uFE0E|\uFE0F|\p{EMod})?)(?:\u200D\p{ExtPict}(?:\uFE0F|\p{EMod})?)*|[0-9#*]\uFE0F?\u20E3)`,
    String.raw`\p{DI}|\p{NChar}|\p{Cs}|(?!\n)\p{Cc}|[\uFFF9-\uFFFC]`,
  ].join('|'),
  'gu',
);

function tidyLines(text: string): string {
  return text
    .split('\n')
    .map(oneLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
