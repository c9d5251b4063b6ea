import type { Answers } from '../case/answers.ts';
import type { Shop } from '../case/vocabulary.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';

/**
 * A shop that is probably known from an advert alone, and has no contact that works. All of it must hold:
 * - it is not in the directory, and sells by itself: marketplaces and agents have a claim of their own;
 * - it was found through Instagram, or no account of it is known;
 * - the shopper says that nobody answered, and has waited three days or does not know since when; who did not try, or
 *   did not say whether anybody answered, has not shown that no contact works.
 */
export function isUnansweredShop(answers: Answers, today: PlainDate): boolean {
  const { brand, boughtFrom, contacts } = answers;
  if (typeof brand === 'string' || (boughtFrom !== null && !sellsByItself.has(boughtFrom))) return false;
  const isFaceless = boughtFrom === 'instagram-shop' || (brand.support === null && brand.main === null);
  const waited = contacts.some(
    ({ answered, firstOn }) => answered === false && (firstOn === null || firstOn <= addDays(today, -patience)),
  );
  return isFaceless && waited && !contacts.some(({ answered }) => answered === true);
}

/** Days by the calendar in which a shop may be expected to answer a first text. */
export const patience = 3;

const sellsByItself: ReadonlySet<Shop> = new Set<Shop>(['brand-site', 'shopify-store', 'instagram-shop', 'other']);
