import { spelled } from './spellings.ts';

/**
 * A word of a sentence as patterns see it. What is no word has a sign: `<link>`, `<mail>`, `<handle>`, `<percent>`, `<number>` (all
 * that holds a digit). `clause`: a comma, colon, dash or bracket stands before it. Offsets count UTF-16 units.
 */
export type Word = { word: string; clause: boolean; start: number; end: number };

/** No word is longer: what is, is no word. */
const longest = 300;

/** The words of a sentence in their order. Linear in its length. */
export function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  let clause = false;
  for (const match of sentence.matchAll(/\S+/g)) {
    const chunk = match[0].length > longest ? '' : match[0];
    const opens = /^["“([*]/.test(chunk);
    const found = inChunk(chunk);
    for (const [at, { text, start }] of found.entries()) {
      const from = match.index + start;
      const parted = at === 0 ? clause || opens : (text.parted ?? false);
      words.push({ word: text.word, clause: parted, start: from, end: from + text.length });
    }
    if (found.length > 0) clause = /[,;:!?)\]–—.…]["”*]?$/.test(chunk);
    else clause = true;
  }
  return words;
}

type Piece = { text: { word: string; length: number; parted?: boolean }; start: number };

function inChunk(chunk: string): Piece[] {
  const start = /[\p{L}\p{N}@#$€£¥]/u.exec(chunk)?.index;
  if (start === undefined) return [];
  const bare = chunk.slice(start).replace(/[^\p{L}\p{N}/%]{1,20}$/u, '');
  const sign = signOf(bare);
  if (sign !== null) return [{ text: { word: sign, length: bare.length }, start }];
  const pieces: Piece[] = [];
  for (const { 0: written, index } of bare.replace(/e-(?=mails?\b)/i, 'e').matchAll(piece)) {
    const parted = index > 0 && /[.,;:!?()–—]/.test(bare[index - 1] ?? '');
    for (const word of plain(written).split(' '))
      pieces.push({ text: { word, length: written.length, parted }, start: start + index });
  }
  return pieces;
}

/** Numbers keep what is inside of them: 3-5, 12:30, A1-22, 20.00. "14-day" is two words. */
const piece =
  /\d[\d.,]*%|\d[\d.,:]*(?:[-–/]\d[\d.,:]*)*(?=-?[a-z]{3})|[\p{L}\p{M}]*\d[\p{L}\p{N}.,:/_-]*|[\p{L}\p{M}'’]+/giu;

function plain(written: string): string {
  if (/^\d[\d.,]*%$/.test(written)) return '<percent>';
  if (/\d/.test(written)) return '<number>';
  return spelled(
    written
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^'+|'+$/g, ''),
  );
}

function signOf(bare: string): string | null {
  if (/^@\w/.test(bare)) return '<handle>';
  if (/^[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,}$/i.test(bare)) return '<mail>';
  return isLink(bare) ? '<link>' : null;
}

/** `https://…`, `www.…`, or a name with an ending that shops use: `nike.com/help`, `t.co/x`. */
export const isLink = (word: string): boolean =>
  /^(?:https?:\/\/|www\.)./i.test(word) ||
  /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.(?:com|net|org|co|io|uk|de|fr|it|es|nl|eu|us|ca|au|jp|cn|hk|shop|store|help|support|link|ly|me|app|info|xyz|top|online|site|vip|cc|gg)(?:\.[a-z]{2})?(?:[/?:]\S*)?$/i.test(
    word,
  );
