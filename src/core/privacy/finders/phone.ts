import type { Context, Finder, Finding } from '../finding.ts';
import { isDate, isInGoodsLink, isOfGoods, isQuantity } from '../innocent.ts';
import { digitsOf, findMatches, follows, type Place } from '../matching.ts';
import { plainText } from '../plain-text.ts';

/** One number the phone library sees. Offsets count UTF-16 units of the text it was given. */
export type PhoneHit = {
  start: number;
  end: number;
  /** Without `+`. */
  callingCode: string;
  mobile: boolean;
  /** A number of a business: free, shared cost, premium. */
  business: boolean;
};

/** The phone library's search; `country` (ISO 3166 alpha-2) reads numbers without a country code. */
export type PhoneSearch = (text: string, country: string | null) => PhoneHit[];

/** Whether seven digits stand close together: only then is loading the phone library worth its time. */
export const mayHoldPhone = (text: string): boolean => sevenDigits.test(plainText(text).text);

const sevenDigits = /(?:\d[^\dA-Za-z一-鿿\n]{0,3}){6}\d/;

/**
 * Phone numbers. Chinese mobiles, numbers with `+` and numbers after "phone" are found without the library (`search` null);
 * everything else needs it.
 */
export const phoneFinder = (search: PhoneSearch | null): Finder => ({
  what: 'phone',
  needs: /\d|[零〇一二三四五六七八九幺]/,
  find: (text, context) => [
    ...findMatches(text, {
      what: 'phone',
      pattern: chineseMobile,
      shown: (id, place) => (isInGoodsLink(place) ? null : chineseMask(id)),
    }),
    ...findMatches(text, { what: 'phone', pattern: spelledMobile, shown: (id) => (isSpelled(id) ? '***' : null) }),
    ...fromLibrary(text, context, search),
    ...findMatches(text, {
      what: 'phone',
      pattern: withPlus,
      shown: (id, place) => (isInGoodsLink(place) ? null : shortMask(id)),
    }),
    ...findMatches(text, {
      what: 'phone',
      pattern: afterWord,
      shown: (id, place) => (digitsOf(id).length < 7 || isDate(id) || isHotline(id, place) ? null : shortMask(id)),
    }),
    ...findMatches(text, {
      what: 'phone',
      pattern: trunkZero,
      shown: (id, place) => (isDate(id) || isOfGoods(place) || isInGoodsLink(place) ? null : shortMask(id)),
    }),
    ...findMatches(text, {
      what: 'phone',
      pattern: sevenGrouped,
      shown: (id, place) =>
        !isAmerican(context) || isRange(id) || isQuantity(place) || isOfGoods(place) ? null : shortMask(id),
    }),
    ...findMatches(text, {
      what: 'phone',
      pattern: /(?<![\d.,/-])\(?0?7\d{3}\)?[ -]?\d{3}[ -]?\d{3}(?![\dA-Za-z]|[.,-]\d)/dg,
      shown: (id) => (/^\(?07/.test(id) ? shortMask(id) : null),
    }),
  ],
});

const chineseMobile =
  // Signs that dates have too only between the usual groups.
  /(?<!\d|\d[.-])(?<id>(?:(?:\+|00)?86[ )-]{0,2})?(?:1[ .-]{0,2}[3-9](?:[ .()-]{0,2}\d){9}|1[3-9]\d(?<sign>[_/|·,:~+]) ?\d{4}\k<sign> ?\d{4}))(?!\d|-\d)/dg;

/** 1-415-555-2671: the library knows whether it is anybody's. */
const american = /^(?:1[ .-])?\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/;

/** `138****1234`, the usual form in China. */
function chineseMask(id: string): string | null {
  if (isDate(id) || american.test(id)) return null;
  const digits = digitsOf(id);
  const local = digits.slice(-11);
  return `${digits.length > 11 ? '+86 ' : ''}${local.slice(0, 3)}****${local.slice(-4)}`;
}

const numerals = '〇零○一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖';
const spelledMobile = new RegExp(
  `(?<![${numerals}\\d])[一幺壹1][ -]?(?:[${numerals}\\d][ -]?){9}[${numerals}\\d](?![${numerals}\\d])`,
  'dg',
);

/** 幺三八零零幺三八零零零: as people write a number that a search must not find. */
const isSpelled = (id: string): boolean =>
  new RegExp(`[${numerals}]`).test(id) &&
  /^[三四五六七八九叁肆伍陆柒捌玖3-9]/.test(id.slice(1).trimStart().replace(/^-/, ''));

const withPlus = /(?<![\dA-Za-z])(?:\+|00(?=[1-9]{2}[ -]))(?:[ ().-]{0,2}\d){8,15}(?![\dA-Za-z])/dg;

const afterWord =
  /(?:\b(?:phone|tel|telephone|mobile|cell|cellphone|call(?:ed|ing)?|r[aiu]ng|dial(?:led|ed)?|text(?:ed)?|reach|whats ?app)\b|电话|電話|手机|手機|联系方式|致电|致電|拨打|座机|固话)(?:[ :=(#.]|\b(?:no|number|on|at|is|me)\b|号码?|號碼?|是|为){0,9}(?<id>\+?\(?\d(?:[ ().-]{0,2}\d){6,14})(?![\dA-Za-z]|[.,]\d)/dgi;

/** 0912-345-678, as in Taiwan; whatever the country, nothing else is grouped like this. */
const trunkZero = /(?<![\dA-Za-z]|[\d/][.,/-]|[#$€£¥-])0[1-9]\d{2}[ _-]\d{3}[ _-]\d{3}(?![\dA-Za-z]|[.,/_-]\d)/dg;

/** 555-2671, a number of one's own town in America; elsewhere it is a model (Levi's 501-0115). */
const sevenGrouped = /(?<![\dA-Za-z]|[\d)][ .,/-]|[#$€£¥/_=-])[2-9]\d\d-\d{4}(?![\dA-Za-z]|[.,/_-]\d|-)/dg;

const isAmerican = ({ country }: Context): boolean => country === 'US' || country === 'CA';

/** "200-1000", "201-2026": from one to the other. */
const isRange = (id: string): boolean => /0$|-(?:19|20)\d\d$/.test(id);

/** The shop's own line, not the shopper's. */
const isHotline = (id: string, place: Place): boolean =>
  /^(?:[48]00|95\d{3}$|1?8(?:00|88|77|66|55|44|33)|080[08]|1[38]00)/.test(digitsOf(id)) ||
  follows(
    place,
    /(?:customer (?:service|care)|hotline|helpline|support|\byour|客服|热线|官方|门店|商家|店铺).{0,16}$/i,
  );

/** Country code where there is one to be sure of, and the last two digits. */
const shortMask = (id: string, callingCode = ''): string =>
  `${callingCode === '' ? '' : `+${callingCode} `}****${digitsOf(id).slice(-2)}`;

const libraryMask = ({ callingCode, mobile }: PhoneHit, id: string): string =>
  (callingCode === '86' && mobile ? chineseMask(id) : null) ?? shortMask(id, callingCode);

/** Countries that dial fixed lines without a leading 0: there a bare number can be one. */
const withoutTrunkZero = /^(?:ES|PT|IT|GR|NO|DK|PL|CZ|HK|MO|SG|LU|LV|EE|CY|MT|IS|US|CA|PR)$/;

/** The library takes 6 ms for 1,000 digits; beyond that only numbers the patterns know are found, and long runs of digits. */
const libraryLimit = 1200;

function fromLibrary(text: string, { country }: Context, search: PhoneSearch | null): Finding[] {
  if (search === null || !sevenDigits.test(text)) return [];
  const findings: Finding[] = [];
  let spent = 0;
  for (const span of text.matchAll(/[+\d(][\d ().+/-]{6,80}/g)) {
    if (digitsOf(span[0]).length < 7 || spent + span[0].length > libraryLimit) continue;
    spent += span[0].length;
    for (const region of regions(country)) {
      for (const hit of search(span[0], region)) {
        const place = { text, start: span.index + hit.start, end: span.index + hit.end };
        const id = text.slice(place.start, place.end);
        if (!isPersonal(hit, id, { place, region, country })) continue;
        findings.push({ what: 'phone', start: place.start, end: place.end, shown: libraryMask(hit, id) });
      }
    }
  }
  return findings;
}

/** A number of the shopper's country, or grouped as Americans do; `isPersonal` sees to the latter. */
const regions = (country: string | null): readonly string[] => [...new Set([country ?? 'US', 'US'])];

type Reading = { place: Place; region: string; country: string | null };

function isPersonal(hit: PhoneHit, id: string, { place, region, country }: Reading): boolean {
  if (hit.business || isDate(id.trim()) || isQuantity(place) || isOfGoods(place) || isInGoodsLink(place)) return false;
  if (follows(place, /[\dA-Za-z]$|\d[.,-]$/) || /^[A-Za-z\d]|^[.,-]\d/.test(place.text.slice(place.end, place.end + 2)))
    return false;
  if (/^\+/.test(id)) return true;
  if (american.test(id)) return region === 'US';
  if (region === 'US' && country !== 'US') return false;
  if (/^\(?0/.test(id) || (id.startsWith('(') && region !== 'CN')) return true;
  return hit.mobile || withoutTrunkZero.test(region);
}
