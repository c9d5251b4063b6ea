/**
 * Edits between two short strings, a swap of neighbours counting as one (optimal string alignment);
 * `limit + 1` as soon as more than `limit` are needed.
 */
export function editDistance(one: string, other: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(one.length - other.length) > limit) return tooFar;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) edits = Math.min(edits, at(beforeLast, j - 2) + 1);
      row.push(edits);
      if (edits < least) least = edits;
    }
    if (least > limit) return tooFar;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, other.length), tooFar);
}

const at = (row: readonly number[], i: number): number => row[i] ?? Number.POSITIVE_INFINITY;

/** One bit for each letter (digits share one): differing bits are a cheap lower bound of the edits. */
export function letterBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bits |= code >= 97 && code <= 122 ? 1 << (code - 97) : code >= 48 && code <= 57 ? 1 << 26 : 1 << 27;
  }
  return bits;
}

/** False where the letters alone show that more than `limit` edits are needed; one edit changes two bits at most. */
export function mayBeWithin(one: number, other: number, limit: number): boolean {
  let rest = one ^ other;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count++;
    if (count > 2 * limit) return false;
  }
  return true;
}
