import { isCjk, wordsOf } from '../normalise.ts';
import { isNoise, withoutEnding, withoutOpening } from './noise-words.ts';
import { chineseCountries, countryCoded, countryNamed } from './region-words.ts';

/** One way to read a query: words that may be a name, and the country that was split off. */
export type Reading = { words: readonly string[]; region: string | null };

/** Enough for a name with a country and a few words around it; stops what a whole letter would cost. */
const mostReadings = 60;
const mostWords = 12;

/**
 * The readings of a query, the most literal first: as typed, then with noise (official, 客服) and at most one
 * country taken off the ends. Never without a word left.
 */
export function readings(query: string): Reading[] {
  const words = wordsOf(query);
  if (words.length === 0 || words.length > mostWords) return [];
  const found: Reading[] = [{ words, region: null }];
  const known = new Set([words.join(' ')]);
  for (let i = 0; i < found.length && found.length < mostReadings; i++) {
    const reading = found[i];
    if (reading === undefined) break;
    for (const next of [...withoutCountry(reading), ...withoutNoise(reading)]) {
      const key = `${next.region} ${next.words.join(' ')}`;
      if (next.words.length > 0 && !known.has(key)) {
        known.add(key);
        found.push(next);
      }
    }
  }
  return found;
}

function withoutNoise({ words, region }: Reading): Reading[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const next: Reading[] = [];
  if (isNoise(last)) next.push({ words: words.slice(0, -1), region });
  if (isNoise(first)) next.push({ words: words.slice(1), region });
  if (isCjk(last)) {
    const stem = withoutEnding(last);
    if (stem !== null) next.push({ words: [...words.slice(0, -1), stem], region });
    // An ending may also stand alone after a Latin name: "Nike 官网".
    else if (words.length > 1 && withoutEnding(`耐克${last}`) === '耐克')
      next.push({ words: words.slice(0, -1), region });
  }
  const rest = isCjk(first) ? withoutOpening(first) : null;
  if (rest !== null) next.push({ words: [rest, ...words.slice(1)], region });
  return next;
}

function withoutCountry({ words, region }: Reading): Reading[] {
  if (region !== null) return [];
  const next: Reading[] = [];
  for (const size of [1, 2]) {
    const tail = countryNamed(words.slice(-size).join('')) ?? (size === 1 ? countryCoded(words.at(-1) ?? '') : null);
    const head = countryNamed(words.slice(0, size).join(''));
    if (words.length > size && tail !== null) next.push({ words: words.slice(0, -size), region: tail });
    if (words.length > size && head !== null) next.push({ words: words.slice(size), region: head });
  }
  return [...next, ...withoutChineseCountry(words)];
}

function withoutChineseCountry(words: readonly string[]): Reading[] {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  return chineseCountries.flatMap(([name, region]): Reading[] => [
    ...(first.startsWith(name) && first.length > name.length + 1
      ? [{ words: [first.slice(name.length), ...words.slice(1)], region }]
      : []),
    ...(last.endsWith(name) && last.length > name.length + 1
      ? [{ words: [...words.slice(0, -1), last.slice(0, -name.length)], region }]
      : []),
  ]);
}
