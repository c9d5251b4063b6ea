/**
 * A brand's name as a hashtag, or null where none is possible (digits only, nothing left). Letters and digits only,
 * accents kept, words run together with capitals: `H&M` → `#HM`, `Lowe's` → `#Lowes`, `Dr. Martens` → `#DrMartens`,
 * `Booking.com` → `#Bookingcom`, as the company tags itself. What stands in brackets or behind ` / ` is not the name.
 * It needs a space or the end of the text behind it. Source of the rule: twitter-text 3.1.0, validHashtag.
 */
export function hashtag(name: string): string | null {
  const core = name.normalize('NFC').replace(aside, '');
  const words = core.replace(apostrophes, '').match(wordsOfName) ?? [];
  const tag = words.map((word, index) => (index === 0 ? word : capitalised(word, core))).join('');
  return /\p{L}/u.test(tag) ? `#${tag}` : null;
}

const aside = /\s*[(（][^()（）]*[)）]|\s+\/\s.*$/gu;
const apostrophes = /['’‘ʼ`´]/g;

// Digits of other scripts (`①`, `²`) are left out: not all of them may stand in a tag.
const wordsOfName = /[\p{L}\p{M}\p{Nd}]+/gu;

/** `New balance` reads as #NewBalance; behind a dot (`Booking.com`) the writing is left alone. */
function capitalised(word: string, name: string): string {
  if (name.includes(`.${word}`)) return word;
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
}
