import { editDistance, letterBits, mayBeWithin } from '../../edit-distance.ts';
import { isCjk, wordsOf } from '../normalise.ts';
import type { BrandIndex, NameHit } from './brand-index.ts';
import { isNotListed } from './not-listed.ts';

/** A name of the directory, compact, that lies `edits` typing errors from what was typed. */
export type NearName = { hit: NameHit; key: string; edits: number };

/** Names one or two typing errors away, the nearest only. Chinese has none: one sign off is another company. */
export function misspelt(index: BrandIndex, words: readonly string[]): NearName[] {
  const key = words.join('');
  if (key.length < 4 || isCjk(key) || isNotListed(key)) return [];
  const near = namesWithin(index, key, (name) => editsAllowed(key.length, name.length)).filter((name) =>
    looksLike(words, name),
  );
  if (near.length === 0) return misspeltWord(index, words);
  const fewest = Math.min(...near.map(({ edits }) => edits));
  return near.filter(({ edits }) => edits === fewest);
}

/** Names at most as many edits away as `allowed` says for each; no Chinese ones. */
export function namesWithin(index: BrandIndex, key: string, allowed: (name: string) => number): NearName[] {
  const bits = letterBits(key);
  const near: NearName[] = [];
  for (const [name, hits] of index.names) {
    const limit = allowed(name);
    if (limit === 0 || Math.abs(name.length - key.length) > limit) continue;
    if (!mayBeWithin(bits, letterBits(name), limit) || isCjk(name)) continue;
    const edits = editDistance(key, name, limit);
    if (edits <= limit) near.push(...hits.map((hit) => ({ hit, key: name, edits })));
  }
  return near;
}

/** One long word of a longer name with one error: "vuiton". Only where it points to a single brand. */
function misspeltWord(index: BrandIndex, [word = '', ...others]: readonly string[]): NearName[] {
  if (others.length > 0 || word.length < 6) return [];
  const near: NearName[] = [];
  for (const brand of index.brands) {
    for (const text of [brand.name, ...brand.aliases]) {
      if (!text.includes(' ') || !wordsOf(text).some((other) => isSlip(word, other))) continue;
      near.push({ hit: { brand, kind: 'name', text }, key: word, edits: 1 });
    }
  }
  return new Set(near.map(({ hit }) => hit.brand)).size === 1 ? near : [];
}

const isSlip = (word: string, other: string): boolean => other.length >= 6 && editDistance(word, other, 1) === 1;

/** Short words are full of neighbours (Wise, Wish, Wix): none up to three letters, then one, two from eight on. */
function editsAllowed(typed: number, name: number): number {
  if (Math.min(typed, name) <= 3) return 0;
  return Math.min(typed, name) >= 6 && Math.max(typed, name) >= 8 ? 2 : 1;
}

/**
 * Keeps neighbours out: short names begin with the right letter (or the first two swapped), and word by word
 * no word strays further than it may alone: Deutsche Bank is not Deutsche Bahn.
 */
function looksLike(words: readonly string[], { key: name, hit }: NearName): boolean {
  const key = words.join('');
  const sameStart = key[0] === name[0] || (key[0] === name[1] && key[1] === name[0]);
  if (key.length < 8 && !sameStart) return false;
  const others = wordsOf(hit.text);
  if (words.length !== others.length || !hit.text.includes(' ')) return true;
  return words.every((word, i) => {
    const other = others[i] ?? '';
    const limit = editsAllowed(word.length, other.length);
    return editDistance(word, other, limit) <= limit;
  });
}
