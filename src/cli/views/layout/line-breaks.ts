import type { Grapheme } from './graphemes.ts';

/** A space at which a line may break and which it then loses; the zero-width one is among them, no-break spaces are not. */
export const isSpace = ({ text }: Grapheme): boolean => spaces.test(text);

/**
 * Whether a new line may begin between two neighbours, neither of them a space; `spaced` where spaces stand between them.
 * Words break at spaces, Chinese and emoji anywhere, but never before a mark that closes or after one that opens.
 * Source of the Chinese marks: GB/T 15834-1995, section 5; of the Latin, Japanese and money signs: UAX #14.
 */
export function mayBreak(before: Grapheme, after: Grapheme, spaced: boolean): boolean {
  if (spaced) return mayCut(before, after);
  if (!breaksAnywhere(before) && !breaksAnywhere(after)) return false;
  return !(startsBadly(after, closing) || endsBadly(before, opening));
}

/** Whether a word too long for any line may be cut here: only full-width marks count, links are full of the others. */
export function mayCut(before: Grapheme, after: Grapheme): boolean {
  return !(startsBadly(after, fullClosing) || endsBadly(before, fullOpening));
}

const startsBadly = ({ text }: Grapheme, marks: ReadonlySet<string>): boolean => marks.has(firstOf(text));
const endsBadly = startsBadly;
const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);

/** Korean sets spaces between words, so its words stay whole as Latin ones do. */
const breaksAnywhere = ({ text, cells }: Grapheme): boolean => cells === 2 && !/^\p{Script=Hangul}/u.test(text);

const spaces = /^(?![\u00A0\u2007\u202F])[\p{Zs}\u200B]$/u;

const fullClosing = new Set('。，、！？：；）」』】》〉〕〗］｝”｡､｣');
const fullOpening = new Set('（「『【《〈〔〖［｛“｢');
/** Signs that keep both their neighbours. */
const binding = `/／"'`;
const closing = new Set([...fullClosing, ...`’,.!?:;)]}%»›·・‧…⋯～~-–％‰℃°々ー${binding}`]);
const opening = new Set([...fullOpening, ...`‘([{«‹#＃@＠$＄€£￡¥￥${binding}`]);
