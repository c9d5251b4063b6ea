/**
 * The text that the bytes of a file stand for, without its byte order mark: UTF-8, UTF-16 in both orders (with a mark, or
 * recognised by where the zero bytes are), GB18030 and GBK. Null where it is none of these, as pictures and programs are.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decodeByMark(bytes) ?? decodePlain(bytes);
  return text === null || text.includes('\0') ? null : text;
}

function decodeByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes);
  return null;
}

function decodePlain(bytes: Uint8Array): string | null {
  const plain = decode('utf-8', bytes);
  if (bytes.includes(0)) return isStray(bytes) && plain !== null ? null : decodeByZeros(bytes);
  return plain ?? (looksChinese(bytes) ? decode('gb18030', bytes) : null);
}

/**
 * Few zero bytes in what is otherwise UTF-8 are damage: in UTF-16 Latin text has half of them, and Chinese text is no
 * UTF-8.
 */
const isStray = (bytes: Uint8Array): boolean => bytes.filter((byte) => byte === 0).length * 4 < bytes.length;

/**
 * In UTF-16 each line break, space, digit and Latin letter has a zero byte, always on the same side; on the other side
 * have it a few Chinese characters (一, U+4E00).
 */
function decodeByZeros(bytes: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (Math.min(even, odd) * 4 > Math.max(even, odd)) return null;
  return decode(odd > even ? 'utf-16le' : 'utf-16be', bytes);
}

/**
 * GB18030 has a character for nearly every pair of bytes, so that it would also "decode" Latin-1 and Big5 into rare
 * characters. The characters people use (GB 2312) have both bytes from 0xA1 up: four of five pairs must be such.
 * Four bytes at a time, the second of them a digit, are for the rare ones and count for nothing.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let usual = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    if (first < 0x80) continue;
    const four = second >= 0x30 && second <= 0x39;
    if (!four) pairs += 1;
    if (first >= 0xa1 && second >= 0xa1) usual += 1;
    at += four ? 3 : 1;
  }
  return pairs > 0 && usual / pairs >= 0.8;
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
