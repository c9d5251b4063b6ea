import { isQuantity } from './innocent.ts';
import { follows, lettersAndDigits, type Place } from './matching.ts';

/**
 * Where the numbers that the case knows stand in a plain text, in any spacing, punctuation and case. A number of fewer than
 * four characters, or without a digit, cannot be told from any other word and is not looked for.
 */
export function ownPlaces(text: string, numbers: readonly string[]): Place[] {
  if (!/\d/.test(text)) return [];
  return numbers.flatMap((number) => {
    const characters = [...lettersAndDigits(number)];
    if (characters.length < 4 || characters.length > 60 || !/\d/.test(number)) return [];
    const pattern = new RegExp(`(?<![\\dA-Za-z])${characters.join('[ \\-_.,/#]{0,3}')}(?![\\dA-Za-z])`, 'gi');
    return [...text.matchAll(pattern)]
      .map((match) => ({ text, start: match.index, end: match.index + match[0].length }))
      .filter((place) => characters.length > 6 || isLikely(place));
  });
}

/** A short number of digits only could be a year or a price. */
function isLikely(place: Place): boolean {
  const number = place.text.slice(place.start, place.end);
  if (/[A-Za-z]/.test(number)) return true;
  if (isQuantity(place)) return false;
  return !/^(?:19|20)\d\d$/.test(number) || follows(place, /(?:#|order|no\.|number|号|单)[ :]{0,3}$/i);
}

/** Whether a range lies in one of the places. */
export const isWithin = ({ start, end }: { start: number; end: number }, places: readonly Place[]): boolean =>
  places.some((place) => place.start <= start && end <= place.end);
