import { passesMod10 } from '../checksums.ts';
import type { Finder } from '../finding.ts';
import { isDate, isInGoodsLink, isOfGoods, isQuantity } from '../innocent.ts';
import { findMatches, lastFour, type Place } from '../matching.ts';

/**
 * Ten digits or more in one run that no other finder knows: a public post has no use for them, and most are order numbers.
 * Counts only where nothing else was found.
 */
export const longNumberFinder: Finder = {
  what: 'order-number',
  needs: /\d/,
  find: (text) =>
    findMatches(text, {
      what: 'order-number',
      pattern: /(?<![\dA-Za-z.,/_-]|…)\d{10,19}(?![\dA-Za-z]|[.,/_-]\d)/dg,
      shown: (id, place) => (isInnocent(id, place) ? null : lastFour(id)),
    }),
};

const isInnocent = (id: string, place: Place): boolean =>
  isDate(id) ||
  isQuantity(place) ||
  isOfGoods(place) ||
  isInGoodsLink(place) ||
  // ISBN-13 and the EAN-13 of goods (prefix of Chinese makers): printed on every copy.
  (/^(?:97[89]|69\d)\d{10}$/.test(id) && passesMod10(id));
