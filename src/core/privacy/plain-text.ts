/** A text as a finder reads it, and the way back to the text as it was typed. */
export type PlainText = {
  text: string;
  /** The range of the typed text behind a range of the plain one; both count UTF-16 units. */
  typed: (start: number, end: number) => { start: number; end: number };
};

/**
 * The text with full-width and foreign digits, letters and dashes as ASCII and with everything invisible left out, so that
 * `１３８…`, a Cyrillic letter in `pаssword` or a zero-width space inside a number does not hide it. Only for finding: what is sent stays as it was typed.
 */
export function plainText(typed: string): PlainText {
  if (!unusual.test(typed)) return { text: typed, typed: (start, end) => ({ start, end }) };
  const units: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  // As many units as before: the digits in circles and brackets are one unit each.
  const uncircled = typed.replace(circledRun, (run) => run.replace(circled, circledDigit));
  for (const character of uncircled) {
    const next = at + character.length;
    const plain = plainCharacter(character);
    for (const unit of plain.split('')) {
      units.push(unit);
      from.push(at);
      to.push(next);
    }
    at = next;
  }
  return {
    text: units.join(''),
    typed: (start, end) => {
      let last = to[end - 1] ?? typed.length;
      while (/[\ufe0f\u20e3]/.test(typed[last] ?? '')) last++;
      return { start: from[start] ?? typed.length, end: last };
    },
  };
}

/** Anything but printable ASCII, line breaks, the usual Chinese characters, kana, Hangul and their main marks. */
const unusual = /[^\t\n\r -~、。，《》「」ぁ-ヿ一-鿿가-힣…“”]/;

/** Controls, soft hyphen, joiners, bidi and variation marks, tags, lone halves of a pair. */
const invisible =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant on its own
  /^(?:[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\ud800-\udfff]|[\u{e0000}-\u{e0fff}])$/u;

/** Zeros of the digit rows that people paste: Arabic, Persian, Devanagari, Thai, mathematical styles. */
const zeros = [0x660, 0x6f0, 0x966, 0xe50, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6];

/** First and last of the rows of circled, bracketed, dotted, raised and lowered digits, and the digit of the first. */
const circledRows: readonly (readonly [string, string, number])[] = [
  ['①', '⑨', 1],
  ['⓪', '⓪', 0],
  ['⓿', '⓿', 0],
  ['⑴', '⑼', 1],
  ['⒈', '⒐', 1],
  ['⓵', '⓽', 1],
  ['❶', '❾', 1],
  ['➀', '➈', 1],
  ['➊', '➒', 1],
  ['㈠', '㈨', 1],
  ['㊀', '㊈', 1],
  ['⁴', '⁹', 4],
  ['⁰', '⁰', 0],
  ['¹', '¹', 1],
  ['²', '³', 2],
  ['₀', '₉', 0],
];
const circledSet = circledRows.map(([first, last]) => `${first}-${last}`).join('');
const circled = new RegExp(`[${circledSet}]`, 'g');

/** Four in a row are a number; one alone numbers a list: `①13800138000 ②13900139000`. */
const circledRun = new RegExp(`[${circledSet}](?:[ .-]{0,2}[${circledSet}]){3,}`, 'g');

function circledDigit(sign: string): string {
  const row = circledRows.find(([first, last]) => sign >= first && sign <= last);
  return row === undefined ? sign : String(sign.charCodeAt(0) - row[0].charCodeAt(0) + row[2]);
}

/** Cyrillic and Greek letters that look like Latin ones, each over its double. */
const lookAlikes = new Map(
  [
    ['аАвВеЕкКмМнНоОрРсСтТуУхХіІїјЈѕЅԁһԛԝӏ', 'aABBeEkKmMHHoOpPcCTTyYxXiIijJsSdhqwl'],
    ['αΑΒΕΖΗιΙΚκΜΝνοΟρΡΤτυΥχΧ', 'aABEZHiIKkMNvoOpPTtuYxX'],
  ].flatMap(([foreign = '', latin = '']) => [...foreign].map((letter, i) => [letter, latin[i] ?? letter] as const)),
);

function plainCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return character;
  // No thousands separator: a full-width comma always parts two numbers.
  if (character === '，') return character;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  if (invisible.test(character)) return '';
  if (/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/.test(character)) return ' ';
  // The frame of a keycap emoji: "1\ufe0f\u20e3 138…" must not glue the 1 to what follows.
  if (character === '\u20e3') return ' ';
  if (/[\u2010-\u2015\u2212\ufe58\ufe63\u2043]/.test(character)) return '-';
  if (/[\u2018\u2019\u201b\u02bc]/.test(character)) return "'";
  if (code === 0xfe6b) return '@';
  if (code === 0xff61) return '。';
  const latin = lookAlikes.get(character);
  if (latin !== undefined) return latin;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  // Mathematical letters (bold, script …) and the like; only where the plain form is ASCII of one character.
  const compatible = character.normalize('NFKC');
  return code >= 0x1d400 && code <= 0x1d7cb && /^[ -~]$/.test(compatible) ? compatible : character;
}
