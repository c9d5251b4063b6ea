import type { Context, Finder, Finding } from '../finding.ts';
import { isDate, isOfGoods, isQuantity } from '../innocent.ts';
import { digitsOf, findMatches, follows, lastFour, type Place } from '../matching.ts';
import { isLikely, isWithin, ownPlaces, ownSigns } from '../own-numbers.ts';

/** Order, case and return numbers: the case's own, those after their words, and those of known shops. */
export const orderNumberFinder: Finder = {
  what: 'order-number',
  // The case's own number may have no digit.
  needs: /[\dA-Za-z]/,
  find: (text, context) => {
    const found = /\d/.test(text) ? unknownNumbers(text) : [];
    const kept = shownOrderNumbers(text, context);
    const own = ownFindings(text, context).filter((place) => !isWithin(place, kept));
    // What the shopper chose for their own number holds, however else it could be read.
    const others = found.filter(
      (place) => !isWithin(place, [...kept, ...own.map(({ start, end }) => ({ text, start, end }))]),
    );
    return [...own, ...others];
  },
};

const unknownNumbers = (text: string): Finding[] => [
  ...search(text, shopForms, () => true),
  ...search(text, afterOrder, (id, place) => isLong(id, place) && isFree(id, place)),
  ...search(text, afterOrderNumber, (id, place) => digitsOf(id).length >= 3 && isFree(id, place)),
  ...search(
    text,
    afterNumberSign,
    (id, place) => digitsOf(id).length >= 5 && isFree(id, place) && !follows(place, colour),
  ),
];

/** Six digits, or five and nothing else unless "order" is the verb. */
const isLong = (id: string, place: Place): boolean =>
  digitsOf(id).length >= 6 ||
  (/^\d{5}$/.test(id) && !follows(place, /\b(?:to|can|could|will|would|I|we|you) order[ :]{1,3}$/i));

/** #223344 */
const colour = /(?:colou?r|颜色|色号).{0,30}#$/i;

const isFree = (id: string, place: Place): boolean =>
  !isDate(id) && !/^(?:19|20)\d\d$/.test(id) && !isQuantity(place) && !isOfGoods(place);

const search = (text: string, pattern: RegExp, fits: (id: string, place: Place) => boolean) =>
  findMatches(text, { what: 'order-number', pattern, shown: (id, place) => (fits(id, place) ? lastFour(id) : null) });

/** Amazon 3-7-7, eBay 2-5-5, Temu PO-211-…; dashes may be spaces. */
const shopForms =
  /(?<![\dA-Za-z]|\d-)(?:\d{3}[ -]\d{7}[ -]\d{7}|\d\d-\d{5}-\d{5}|PO-\d{3}-\d{10,20})(?![\dA-Za-z]|-\d)/dgi;

const id = '(?<id>[\\dA-Za-z]{1,30}(?:[-_/][\\dA-Za-z]{1,30}){0,5})(?![\\dA-Za-z])';
const orderWord =
  '(?:\\b(?:orders?|purchase|confirmation|invoice|case|ticket|reference|ref|rma|transaction|booking|receipt|claim|dispute|return)\\b|订单|訂單|工单|受理|案件|案例|交易|流水|退货|退款|参考|发票|单)';

/** The word alone: "order C01234567890"; models and counts follow it too, so it takes more digits. */
const afterOrder = new RegExp(`${orderWord}[ \\n:"'(]{0,3}${id}`, 'dgi');

/** The word with "no.", "number", "#", ":" or 号: three digits do. */
const afterOrderNumber = new RegExp(
  `${orderWord}[ \\n]{0,2}(?:(?:no\\.?|number|num|nr|id|ref(?:erence)?|code)(?![\\dA-Za-z])|号码?|號碼?|编号|編號|#|:|=)(?:[ \\n:=#"'(]|\\b(?:is|was)\\b|是|为){0,5}${id}`,
  'dgi',
);

/** `#12345` and "no. 12345" alone; not a colour such as #1A2B3C. */
const afterNumberSign = new RegExp(`(?:(?<![\\dA-Za-z&/#])#|\\b(?:no\\.|nr\\.|number)) ?${id}`, 'dgi');

/** Places of the case's own numbers that the shopper chose to show; those of six characters or fewer never are. */
export function shownOrderNumbers(text: string, { orderNumbers, showOrder }: Context): Place[] {
  return showOrder === 'full' ? ownPlaces(text, orderNumbers.filter(isLongNumber)).filter(({ exact }) => exact) : [];
}

const isLongNumber = (number: string): boolean => ownSigns(number).length > 6;

function ownFindings(
  text: string,
  { orderNumbers, tracking, showOrder, wholeNumbersOnly = false }: Context,
): Finding[] {
  const secret = showOrder === 'full' ? orderNumbers.filter((number) => !isLongNumber(number)) : orderNumbers;
  // A part of the one number may stand in the other.
  const others = ownPlaces(text, tracking).filter(({ exact }) => exact);
  const places = ownPlaces(text, secret).filter(
    (place) => place.exact || !(wholeNumbersOnly || isWithin(place, others)),
  );
  const tails =
    showOrder === 'none' ? orderNumbers.filter(isLongNumber).flatMap((number) => tailPlaces(text, number)) : [];
  return [...places, ...tails].map(({ start, end, shown }) => ({
    what: 'order-number',
    start,
    end,
    shown: showOrder === 'none' ? '***' : shown,
  }));
}

/** The last four signs alone, `…7890` or "ending in 7890": for a shopper who shows nothing of the number. */
function tailPlaces(text: string, number: string): (Place & { shown: string })[] {
  const tail = ownSigns(number).slice(-4);
  const pattern = new RegExp(`(?<![\\dA-Za-z])(?<dots>(?:…|\\.{2,3}|\\*{1,8}) ?)?${tail}(?![\\dA-Za-z])`, 'gi');
  return [...text.matchAll(pattern)]
    .map((match) => ({ match, place: { text, start: match.index, end: match.index + match[0].length } }))
    .filter(({ match, place }) => /\d/.test(tail) && (match.groups?.dots !== undefined || isLikely(place)))
    .map(({ place }) => ({ ...place, shown: '***' }));
}

/** What another finder would show of a number: not four signs of the case's own that the shopper did not choose to show. */
export function shownBeside(shown: string, { orderNumbers, showOrder }: Context): string {
  const tail = /^….*?(?<tail>[\dA-Za-z]{4})$/.exec(shown)?.groups?.tail?.toLowerCase();
  if (tail === undefined || showOrder === 'full') return shown;
  const tells = orderNumbers
    .map(ownSigns)
    .some((own) => own.includes(tail) && (showOrder === 'none' || !own.endsWith(tail)));
  return tells ? '***' : shown;
}
