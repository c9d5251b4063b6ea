import { cleanText } from './clean-text.ts';
import { linksInWords, unlinkDots } from './unlink.ts';

/**
 * The shopper's own words for a public post: one clean line in which nothing becomes a mention, a hashtag, a cashtag or
 * a link, while it still reads the same. `@nike` → `nike`, `#A123` → `A123`, `$AMZN` → `AMZN`, `word.Next` → `word. Next`,
 * `nike.com` and `https://nike.com/orders/1` → `nike .com`. Prices (`US$20`), `#12345`, `e.g.`, `U.S.A`, `3.5kg` stay.
 * Idempotent; at most 30 % longer. A letter put directly behind words that end in `#123` would make a hashtag of it.
 */
export function safeText(words: string): string {
  let text = cleanText(words);
  if (!/[.．:@＠#＃$＄]/.test(text)) return text;
  // Taking one sign away may lay open another (`#@a`, `http:@//a.co`); ordinary words are settled in the first round.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = cleanText(unlinkDots(dropSigns(linksInWords(text))));
    if (next === text) return text;
    text = next;
  }
  return text;
}

const MOST_ROUNDS = 8;

// twitter-text config of 2021: both widths of @ and # count; a cashtag needs the ASCII sign, X may widen that one day.
const signs = /[@＠#＃$＄]+/g;

function dropSigns(text: string): string {
  return text.replace(signs, (run, at: number) => {
    const before = text.slice(Math.max(0, at - 3), at);
    const after = text.slice(at + run.length);
    const kept = harmlessPart(run, before, after);
    if (kept !== '') return kept;
    return joinsWhatFollows.test(before) ? ' ' : '';
  });
}

/**
 * What may stay of a run of signs: nothing, the last sign (`$5`, `#12`), or all of it before a space or punctuation and
 * in a mail address (`support@brand .com`, a masked `zha***@qq…`).
 */
function harmlessPart(run: string, before: string, after: string): string {
  const last = run.slice(-1);
  if (startsNoWord.test(after) || (run === '@' && isInAddress(before, after))) return run;
  if (isDollar(last) && (/^\d/.test(after) || (run.length === 1 && endsInWord.test(before)))) return last;
  const isNumber = isHash(last) && (numberOnly.test(after) || keycap.test(after));
  return isNumber ? last : '';
}

// A Latin letter, a digit or an asterisk in front keeps X from reading a mention, unless the letters are a retweet's RT.
const isInAddress = (before: string, after: string) =>
  before.endsWith('**') || (/\w$/.test(before) && !/(?<!\w)rt$/i.test(before) && /^[\w-]+ ?\.[a-z]{2}/i.test(after));

// At the very end signs go, since the sentence may continue with a letter.
const startsNoWord = /^(?:\s[\s@＠#＃$＄]*[^\s@＠#＃$＄]|[!"%&'()*+,\-./:;<=>?[\\\]^`{|}~])/;

const isDollar = (sign: string) => sign === '$' || sign === '＄';
const isHash = (sign: string) => sign === '#' || sign === '＃';
const endsInWord = /[\p{L}\p{M}\p{N}_]$/u;
const joinsWhatFollows = /[\p{L}\p{M}\p{N}_.:/]$/u;
const keycap = /^\uFE0F?\u20E3/;

// A hashtag needs a letter: digits alone are none, as long as neither a letter nor a sign that tags may hold follows.
const numberOnly = /^\d+(?=$|[\s.,;:!?%)\]}"'/，。、；：！？）】」』”’-])/;
