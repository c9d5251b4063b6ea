import { editDistance } from '../edit-distance.ts';
import { sameHandle } from './handle.ts';

/** Edits between two handles that a quick look passes over. */
const passedOver = 2;

/**
 * The handle that another one is like without being it, signs that look alike taken for each other (0 and o, 1 and l) and
 * underscores passed over; null where it is like none. Source of the tricks: platform notes on fake support accounts
 * (extra letter, hyphen or underscore), nltimes.nl and 24newsbulletin.com, 2023.
 */
export function lookedLike(handle: string, known: readonly string[]): string | null {
  const like = known.find(
    (one) => !sameHandle(one, handle) && editDistance(plain(one), plain(handle), passedOver) <= passedOver,
  );
  return like ?? null;
}

const plain = (handle: string): string =>
  handle.toLowerCase().replace(/_/g, '').replace(/0/g, 'o').replace(/[1i]/g, 'l');
