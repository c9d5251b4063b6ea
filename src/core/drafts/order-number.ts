import type { OrderDisplay } from '../case/vocabulary.ts';
import { safeText } from '../post/safe-text.ts';

/** A number this short is given away by its end, so none of it is shown in public. */
const shortest = 7;

/**
 * How much of an order number a text shows: all of it, its last four signs, or nothing.
 * In public a number of six characters or fewer is not shown at all, whatever was asked for; nor is a whole one that X
 * would read as a link or a tag.
 */
export function shownOrderNumber(
  number: string | null,
  display: OrderDisplay,
  isPublic: boolean,
): { orderNumber: string | null; orderEnd: string | null } {
  if (number === null || display === 'none') return { orderNumber: null, orderEnd: null };
  const signs = [...number.replace(/[^\p{L}\p{N}]/gu, '')];
  if (isPublic && signs.length < shortest) return { orderNumber: null, orderEnd: null };
  if (display === 'last4') return { orderNumber: null, orderEnd: signs.slice(-4).join('') };
  return { orderNumber: isPublic && safeText(number) !== number ? null : number, orderEnd: null };
}
