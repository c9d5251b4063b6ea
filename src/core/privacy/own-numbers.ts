import { isDate, isInGoodsLink, isOfGoods, isQuantity } from './innocent.ts';
import { follows, lastFour, lettersAndDigits, type Place } from './matching.ts';
import { plainText } from './plain-text.ts';
import { signsOf } from './signs.ts';

/** Where a number of the case, or a telling part of it, stands in a plain text. */
export type OwnPlace = Place & {
  /** The number itself and nothing else, in whatever spacing, punctuation and case. */
  exact: boolean;
  /** What may be seen where the last four may; never four signs from the middle of the number. */
  shown: string;
};

/**
 * The places of numbers of the case, in any disguise: with punctuation or symbols between the signs, with letters or digits
 * glued to them, or seven or more consecutive signs. Those of four to six signs count only as a word of their own; shorter ones
 * cannot be told from any other word.
 */
export function ownPlaces(text: string, numbers: readonly string[]): OwnPlace[] {
  const all = [...new Set(numbers.map(ownSigns))].filter((own) => own.length >= 4 && own.length <= 60);
  return all.flatMap((own) => (own.length > 6 && /\d/.test(own) ? longPlaces(text, own) : wordPlaces(text, own)));
}

/** The letters and digits of a number of the case, as they are looked for. */
export const ownSigns = (number: string): string => lettersAndDigits(plainText(number).text).toLowerCase();

const partLength = 7;

/** A range of the signs of a text. */
type Run = { from: number; to: number };

function longPlaces(text: string, own: string): OwnPlace[] {
  if (!/\d/.test(text)) return [];
  const { signs, at } = signsOf(text);
  const places: OwnPlace[] = [];
  for (const { from, to } of runsOf(own, signs, at).map((run) => withoutOtherWords(run, text, at))) {
    const first = at[from] ?? 0;
    const last = at[to - 1] ?? first;
    if (first < (places.at(-1)?.end ?? 0)) continue;
    const [start, end] = [wordStart(text, first), wordEnd(text, last + 1)];
    const place = { text, start, end };
    const whole = signs.slice(from, to).includes(own);
    if (!whole && (isDate(text.slice(first, last + 1)) || isOfSomethingElse(place))) continue;
    const typed = text.slice(start, end);
    const exact = lettersAndDigits(typed).toLowerCase() === own;
    places.push({ ...place, exact, shown: tailOf(typed, own, end - last - 1) });
  }
  return places;
}

const isOfSomethingElse = (place: Place): boolean => isQuantity(place) || isOfGoods(place) || isInGoodsLink(place);

/** Ranges of the signs in which each part of seven is one of the number's, joined where they meet. */
function runsOf(own: string, signs: string, at: readonly number[]): Run[] {
  const hits = [...partsOf(own)].flatMap((part) => {
    const found: Run[] = [];
    for (let from = signs.indexOf(part); from >= 0; from = signs.indexOf(part, from + 1)) {
      const to = from + part.length;
      // "BRAND2026…": a word and a digit of the number also stand in prose, apart.
      const glued = (at[to - 1] ?? 0) - (at[from] ?? 0) === part.length - 1;
      if (glued || part === own || part.replace(/\D/g, '').length >= 3) found.push({ from, to });
    }
    return found;
  });
  const runs: Run[] = [];
  for (const hit of hits.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = runs.at(-1);
    if (last === undefined || hit.from > last.to) runs.push(hit);
    else last.to = Math.max(last.to, hit.to);
  }
  return runs;
}

/** "UPC 012345678905" is not the number C01234567890: letters that end or begin another word are left out of a run. */
function withoutOtherWords(run: Run, text: string, at: readonly number[]): Run {
  const position = (sign: number): number => at[sign] ?? 0;
  const isLetter = (sign: number): boolean => /[A-Za-z]/.test(text[position(sign)] ?? '');
  let { from, to } = run;
  if (isSign(text[position(from) - 1])) {
    while (from < to && isLetter(from) && position(from + 1) === position(from) + 1) from++;
    from = isLetter(from) ? from + 1 : run.from;
  }
  if (isSign(text[position(to - 1) + 1])) {
    while (to > from && isLetter(to - 1) && position(to - 2) === position(to - 1) - 1) to--;
    to = isLetter(to - 1) ? to - 1 : run.to;
  }
  return to - from >= partLength ? { from, to } : run;
}

function partsOf(own: string): Set<string> {
  const parts = new Set([own]);
  for (let i = 0; i + partLength <= own.length; i++) {
    const part = own.slice(i, i + partLength);
    if (/\d/.test(part)) parts.add(part);
  }
  return parts;
}

/** The last four signs if they are the number's, or none of the number's. `extra`: how many signs follow the number. */
function tailOf(typed: string, own: string, extra: number): string {
  const tail = lettersAndDigits(typed).slice(-4);
  const isOwn = own.endsWith(tail.toLowerCase());
  const isOther = extra >= 4 && !own.includes(tail.toLowerCase());
  return (extra === 0 && isOwn) || isOther ? lastFour(typed) : '***';
}

const isSign = (character: string | undefined): boolean => character !== undefined && /[\dA-Za-z]/.test(character);

function wordStart(text: string, from: number): number {
  let start = from;
  while (isSign(text[start - 1])) start--;
  return start;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (isSign(text[end])) end++;
  return end;
}

/** Typed where there is no number: a word of any sentence. */
const noNumber = /^(?:none|null|unknown|order|number)$/;

function wordPlaces(text: string, own: string): OwnPlace[] {
  if (noNumber.test(own)) return [];
  // "is it ok" is not the number ISITOK.
  const between = /\d/.test(own) ? '[ \\-_.,/#]{0,3}' : '[\\-_.,/#]{0,3}';
  const pattern = new RegExp(`(?<![\\dA-Za-z])${[...own].join(between)}(?![\\dA-Za-z])`, 'gi');
  return [...text.matchAll(pattern)]
    .map((match) => ({ text, start: match.index, end: match.index + match[0].length, exact: true, shown: '***' }))
    .filter(isLikely);
}

/** A short number of digits only could be a year or a price. */
export function isLikely(place: Place): boolean {
  const number = place.text.slice(place.start, place.end);
  if (/[A-Za-z]/.test(number)) return true;
  if (isQuantity(place)) return false;
  return !/^(?:19|20)\d\d$/.test(number) || follows(place, /(?:#|order|no\.|number|号|单)[ :]{0,3}$/i);
}

/** Whether a range lies in one of the places. */
export const isWithin = ({ start, end }: { start: number; end: number }, places: readonly Place[]): boolean =>
  places.some((place) => place.start <= start && end <= place.end);
