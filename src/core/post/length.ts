/** How long a text is in weighted units, as X counts it (a post holds 280). */
export type Weigh = (text: string) => number;

/** The one function of twitter-text that counting needs. */
export type ParseTweet = (text: string) => { weightedLength: number };

/** What a post may weigh. Source: docs.x.com/fundamentals/counting-characters, 20 May 2026. */
export const POST_LIMIT = 280;

/**
 * Texts longer than this many UTF-16 units are not handed to twitter-text: its link search grows with the square of
 * hostile text (4,000 units of `例.` take 0.12 s, 100,000 of `a.` seven). The rest of the program refuses such texts.
 */
export const LIBRARY_CAP = 4_000;

/**
 * A count in X's weighted units: NFC first, a link 23, an emoji 2, Chinese, Japanese, Korean and full-width signs 2.
 * `load` is called at most once, and only when a text may hold a link or an emoji sequence, because evaluating
 * twitter-text and its first call cost a start of the program 12 to 40 ms.
 * Above LIBRARY_CAP the sum of the characters is given, links and emoji in it counted in full length.
 */
export function createWeigher(load: () => ParseTweet): Weigh {
  let parseTweet: ParseTweet | undefined;
  return (text) => {
    const plain = plainWeight(text);
    if (plain !== null) return plain;
    const normal = text.normalize('NFC');
    if (normal.length > LIBRARY_CAP) return sumOfWeights(normal);
    parseTweet ??= load();
    return parseTweet(normal).weightedLength;
  };
}

/** The weighted length where characters alone decide it; null where twitter-text has to look for links and emoji. */
export function plainWeight(text: string): number | null {
  const normal = text.normalize('NFC');
  return mayHoldEmojiSequence.test(normal) || mayHoldLink.test(normal) ? null : sumOfWeights(normal);
}

// An emoji of one BMP character weighs 2 in both countings (checked over all of them against @twemoji/parser 17);
// longer ones need a surrogate, a joiner, a variation selector or the keycap.
const mayHoldEmojiSequence = /[\uD800-\uDFFF]|\u200D|\u20E3|\uFE0E|\uFE0F/;

// Every link twitter-text finds, with a protocol or without, has a top-level domain, which begins with a letter.
const mayHoldLink = /\.\p{L}/u;

// twitter-text config/v3.json, commit 30e2430 of 21 Oct 2021: ranges of weight 100; defaultWeight 200, scale 100.
const LIGHT_RANGES = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;

function sumOfWeights(text: string): number {
  let sum = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    sum += LIGHT_RANGES.some(([first, last]) => codePoint >= first && codePoint <= last) ? 1 : 2;
  }
  return sum;
}
