/**
 * Which of `count` wordings a case uses for a sentence: the same for one case, spread evenly over cases.
 * FNV-1a, because it is short, well spread and the same on every machine.
 */
export function wordingIndex(seed: string, place: string, count: number): number {
  let hash = 0x811c9dc5;
  for (const sign of `${seed}/${place}`) {
    hash ^= sign.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  // The low bits of FNV-1a repeat with the last sign; folding the high half in evens them out.
  return ((hash >>> 16) ^ (hash & 0xffff)) % count;
}
