import { isFedexExpress, isPostalItem, passesLuhn, passesMod10 } from '../checksums.ts';
import type { Finder, Finding } from '../finding.ts';
import { isDate, isInGoodsLink, isOfGoods, isQuantity } from '../innocent.ts';
import { digitsOf, findMatches, lastFour, lettersAndDigits, type Place } from '../matching.ts';
import { ownPlaces } from '../own-numbers.ts';

/** Parcel numbers: by form and check digit, after a carrier's or tracking word, and those of the case in any spacing. */
export const trackingFinder: Finder = {
  what: 'tracking',
  // The case's own number may have no digit.
  needs: /[\dA-Za-z]/,
  find: (text, { tracking, wholeNumbersOnly = false }) => [
    ...ownPlaces(text, tracking)
      .filter(({ exact }) => exact || !wholeNumbersOnly)
      .map(({ start, end, shown }): Finding => ({ what: 'tracking', start, end, shown })),
    ...(fiveDigits.test(text) ? unknownParcels(text) : []),
  ],
};

/** The patterns are slow to compile: most texts have no number of five digits. */
const fiveDigits = /(?:\d[^\d\n]{0,5}){5}/;

const unknownParcels = (text: string): Finding[] => [
  ...forms.flatMap(({ pattern, fits }) => findAs(text, pattern, fits)),
  ...findAs(
    text,
    afterWord,
    (id, place) => digitsOf(id).length >= 5 && lettersAndDigits(id).length >= 7 && !isDate(id) && !isQuantity(place),
  ),
  ...findAs(text, afterCarrier, (id, place) => digitsOf(id).length >= 8 && !isDate(id) && !isQuantity(place)),
];

const findAs = (text: string, pattern: RegExp, fits: (id: string, place: Place) => boolean) =>
  findMatches(text, { what: 'tracking', pattern, shown: (id, place) => (fits(id, place) ? lastFour(id) : null) });

type Form = { pattern: RegExp; fits: (id: string, place: Place) => boolean };

const always = () => true;

/** Forms that say by themselves that they are parcels. */
const forms: readonly Form[] = [
  // UPU S10, as post offices print it: RR 123 456 785 CN. Apart and with a wrong check digit only in capitals: "in 123 456 789 is".
  {
    pattern: /(?<![\dA-Za-z])[A-Z]{2}[ -]?\d{3}[ -]?\d{3}[ -]?\d{3}[ -]?[A-Z]{2}(?![\dA-Za-z])/dgi,
    fits: (id) => isPostalItem(lettersAndDigits(id)) || !/[ -]/.test(id) || id === id.toUpperCase(),
  },
  { pattern: /(?<![\dA-Za-z])1Z(?:[ -]?[\dA-Z]){16}(?![\dA-Za-z])/dgi, fits: always },
  // SF Express, YTO, J&T, JD Logistics, ZTO, STO, Yunda, Deppon, Amazon, DHL eCommerce, 4PX, Cainiao …: letters, then at least ten digits.
  {
    pattern:
      /(?<![\dA-Za-z])(?:[A-Z]{2,4}|4PX|JD[A-Z]{1,2}|R02[A-Z]|1LS[A-Z0-9]{0,2}|[CDHS])\d(?:[ -]?\d){9,20}[A-Z]{0,3}(?![\dA-Za-z]|-\d)/dgi,
    fits: (id, place) =>
      (/^[A-Za-z]\d/.test(id) ? /^[CDHScdhs]\d{14,20}$/.test(id) : true) &&
      !isOrderForm(id) &&
      !isOfGoods(place) &&
      !isInGoodsLink(place),
  },
  // USPS 20 to 22 digits, FedEx SmartPost, DHL, InPost 24, FedEx bar code 34: nothing else in a complaint is so long.
  { pattern: /(?<![\dA-Za-z])\d(?:[ -]?\d){19,33}(?![\dA-Za-z])/dg, fits: (_, place) => !isInGoodsLink(place) },
  {
    pattern: /(?<![\dA-Za-z]|\d-)\d{4} ?\d{4} ?\d{4}(?![\dA-Za-z]|[.,-]\d| \d{4}(?!\d))/dg,
    fits: (id, place) => isFedexExpress(digitsOf(id)) && isBare(id, place),
  },
  {
    pattern: /(?<![\dA-Za-z]|\d-)\d{15}(?![\dA-Za-z]|[.,-]\d)/dg,
    fits: (id, place) => passesMod10(id) && !(/^3[47]/.test(id) && passesLuhn(id)) && isBare(id, place),
  },
];

const isBare = (id: string, place: Place): boolean =>
  !isDate(id) && !isQuantity(place) && !isOfGoods(place) && !isInGoodsLink(place);

/** Words in front that make a number somebody's order, not a parcel: "PO 1234567890". */
const isOrderForm = (id: string): boolean =>
  /^(?:PO|NO|ID|QQ|TEL|WX|VX|RMA|REF|INV|SKU|UPC|EAN|ISBN|IMEI)[ -]?\d/i.test(id);

const gap = '(?:[ \\n:=("\'#.]|\\b(?:no|nr|number|num|id|code|is|was|label)\\b|号码?|編號|编号|是|为){0,9}';
const id =
  '(?<id>(?:[A-Za-z]{0,8}\\d[\\dA-Za-z]{0,25}|[A-Za-z]{2,4}(?=[ -]\\d))(?:[ -](?=[A-Za-z]{0,4}\\d)[\\dA-Za-z]{1,12}(?![A-Za-z])){0,8})(?![\\dA-Za-z])';

const afterWord = new RegExp(
  `(?:\\b(?:tracking|track|waybill|way bill|awb|airway bill|consignment|shipment|parcel|package|tracked)|运单|運單|快递单|物流单|快递|包裹|面单|追踪|跟踪|物流|货运单|提单)${gap}${id}`,
  'dgi',
);

const afterCarrier = new RegExp(
  '(?:\\b(?:fedex|dhl|ups|usps|tnt|ems|dpd|gls|hermes|evri|yodel|royal mail|canada post|australia post|auspost|japan post|yamato|sagawa|' +
    'yun ?express|4px|yanwen|cainiao|sf express|sf|yto|zto|sto|yunda|j&t|jd|ontrac|lasership|purolator|correos|poste|colissimo|postnl|bpost|inpost|ninja van|singpost|aramex)\\b' +
    `|顺丰|圆通|中通|申通|韵达|极兔|京东|德邦|百世|邮政|菜鸟|燕文|云途|递四方|联邦|敦豪)(?:速递|快递|物流|速运|快运|国际|\\b(?:express|ground|tracking|parcel)\\b| ){0,4}${gap}${id}`,
  'dgi',
);
