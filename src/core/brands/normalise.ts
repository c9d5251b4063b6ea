/** Letters that Unicode does not take apart into a base letter and a mark. */
const plainLetters: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };
const plainAscii = /^[\x20-\x7e]*$/;
/** Half of all aliases: nothing to fold, and Unicode normalisation is the dearest step of building the index. */
const plainHan = /^[\u4e00-\u9fff]+$/;

/** Lower case, half width, without accents and apostrophes: `Estée`, `ＥＳＴＥＥ` → `estee`; `Lowe’s` → `lowes`. */
export function fold(text: string): string {
  const lower = plainAscii.test(text) ? text.toLowerCase() : foldUnicode(text);
  return lower.includes("'") ? lower.replaceAll("'", '') : lower;
}

function foldUnicode(text: string): string {
  if (plainHan.test(text)) return text;
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      // Latin accents only: the voicing marks of kana make another letter (ハ, バ).
      .replace(/[\u0300-\u036f\u2018\u2019\u02bc`\u00b4]/g, '')
      .replace(/[ßøłđæœı]/g, (letter) => plainLetters[letter] ?? letter)
      .normalize('NFC')
  );
}

/** Letters and digits only, folded: `H & M` → `hm`, `Louis Vuitton` → `louisvuitton`. Empty where nothing is left. */
export const compact = (text: string): string => squeeze(fold(text));

// Unicode classes cost ten times as much, and most names need none.
function squeeze(folded: string): string {
  if (plainHan.test(folded)) return folded;
  return folded.replace(plainAscii.test(folded) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, '');
}

/**
 * What may be typed for a name, compact: with `&` and `+` left out and spelled out, without a leading "the".
 * The first is the plain one.
 */
export function compactKeys(name: string): string[] {
  const folded = fold(name);
  const keys = [squeeze(folded)];
  if (folded.includes('&')) keys.push(squeeze(folded.replaceAll('&', ' and ')));
  if (folded.includes('+')) keys.push(squeeze(folded.replaceAll('+', ' plus ')));
  if (folded.startsWith('the ')) keys.push(squeeze(folded.slice(4)));
  return keys.filter((key) => key !== '');
}

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** True where the text holds Chinese, Japanese or Korean: written without spaces, and one letter off is another word. */
export const isCjk = (text: string): boolean => !plainAscii.test(text) && han.test(text);

const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;

/** The folded words of a text; Latin and Chinese come apart: `Nike耐克 US` → `nike`, `耐克`, `us`. */
export function wordsOf(text: string): string[] {
  if (plainAscii.test(text)) return fold(text).match(/[a-z0-9]+/g) ?? [];
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.flatMap((word) => (isCjk(word) ? (word.match(pieces) ?? []) : [word]));
}
