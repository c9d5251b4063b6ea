import { passesLuhn, passesMod10 } from '../checksums.ts';
import type { Finder } from '../finding.ts';
import { isDate, isInGoodsLink, isOfGoods, isQuantity } from '../innocent.ts';
import { isIssuedCard } from '../issued-card.ts';
import { digitsOf, findMatches, follows, type Place } from '../matching.ts';

/** 13 to 19 digits that pass the card check; after the word "card" also those that fail it, for a slip of the finger. */
export const cardFinder: Finder = {
  what: 'card',
  needs: /\d/,
  find: (text) =>
    patterns.flatMap((pattern) =>
      findMatches(text, {
        what: 'card',
        pattern,
        shown: (number, place) => (isCard(number, place) ? `**** ${digitsOf(number).slice(-4)}` : null),
      }),
    ),
};

const patterns: readonly RegExp[] = [
  /(?<![\dA-Za-z]|\d-)\d(?:[ -]{0,2}\d){12,18}(?![\dA-Za-z]|-\d|[.,]\d)/dg,
  // Other signs only between the groups printed on a card: dates in a row have them too.
  /(?<!\d|\d[.,/_-])\d{4}(?<sign>[._/|·,:~+*]) ?\d{4}(?:\k<sign> ?\d{4}){2}(?:\k<sign> ?\d{1,3})?(?!\d)/dg,
  /(?<!\d|\d[.,/_-])\d{4}(?<sign>[._/|·,:~+*]) ?\d{6}\k<sign> ?\d{5}(?!\d)/dg,
  // Glued to letters: only what begins as the large card networks do; parcel numbers pass the check one time in ten.
  /(?<!\d|\d[.,-])(?:4|5[1-5]|2[2-7]|3[04-9]|6[0245-9])(?:[ -]{0,2}\d){13,17}(?!\d|-\d|[.,]\d)/dg,
];

const cardWord =
  /(?:\b(?:card|visa|master ?card|amex|american express|union ?pay|maestro|jcb|discover|debit|credit)\b|卡号|银行卡|信用卡|借记卡|储蓄卡|银联)(?:[ :#=(]|\b(?:card|no|number|num|is|was)\b\.?|号码?|是|为){0,8}$/i;

function isCard(number: string, place: Place): boolean {
  const digits = digitsOf(number);
  if (follows(place, cardWord)) return true;
  // 13 and 14 digits are a phone number with its country code far more often than a card.
  if (follows(place, /\+\s?$/) || (digits.length < 15 && !isIssuedCard(digits))) return false;
  if (isDate(number) || isQuantity(place) || isOfGoods(place) || isInGoodsLink(place)) return false;
  // ISBN-13 (Bookland prefixes 978 and 979): the book, not the reader.
  if (/^97[89]\d{10}$/.test(digits) && passesMod10(digits)) return false;
  return digits[0] !== '0' && passesLuhn(digits);
}
