import { eastAsianWidth } from 'get-east-asian-width';

/** What a reader takes for one character: where it begins (in UTF-16 units) and its cells on a terminal, 0 to 2. */
export type Grapheme = { text: string; at: number; cells: number };

/**
 * The characters of a text as a reader counts them: accents, variation selectors, skin tones and joined emoji stay with
 * their base. Expects text without colour codes. Own rules rather than Intl.Segmenter, whose first use costs 7 ms; they
 * are the rules GB9 and GB11 to GB13 of UAX #29, and a test compares the two.
 */
export function graphemes(text: string): Grapheme[] {
  const found: Grapheme[] = [];
  let at = 0;
  for (const character of text) {
    const last = found.at(-1);
    if (last && belongsTo(last.text, character)) last.text += character;
    else found.push({ text: character, at, cells: 0 });
    at += character.length;
  }
  for (const grapheme of found) grapheme.cells = cellsOf(grapheme.text);
  return found;
}

/** The zero-width space is a place to break, not a part of a character. */
function belongsTo(before: string, character: string): boolean {
  if (character < '\u0300' || before === '\u200B') return false;
  if (extending.test(character)) return true;
  if (skinTone.test(character)) return pictograph.test(before);
  if (flagLetter.test(character)) return loneFlagLetter.test(before);
  return joinedPictograph.test(before) && pictograph.test(character);
}

function cellsOf(grapheme: string): number {
  if (grapheme.length === 1 && grapheme < '\u0300') return 1;
  if (emojiSequence.test(grapheme)) return 2;
  let cells = 0;
  for (const character of grapheme)
    if (!invisible.test(character)) cells += eastAsianWidth(character.codePointAt(0) ?? 0);
  // Terminals that know graphemes give none more than two cells; it also lets every one fit the narrowest line.
  return Math.min(cells, 2);
}

const extending = /^(?:\p{M}|\u200C|\u200D|[\u0E33\u0EB3\u2060\uFEFF\uFF9E\uFF9F\u1160-\u11FF\u{E0020}-\u{E007F}])$/u;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Zl}\p{Zp}\u{1160}-\u{11FF}]$/u;
const skinTone = /^\p{Emoji_Modifier}$/u;
const pictograph = /^\p{Extended_Pictographic}/u;
const joinedPictograph = /\p{Extended_Pictographic}[^\u200D]*\u200D$/u;
const flagLetter = /^\p{Regional_Indicator}$/u;
const loneFlagLetter = /^\p{Regional_Indicator}\p{M}*$/u;
const emojiSequence =
  /^(?:\p{Extended_Pictographic}\p{M}*(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})|\p{Regional_Indicator}{2}|[\d#*]\uFE0F?\u20E3)/u;
