import type { Finder } from '../finding.ts';
import { isDate, isQuantity } from '../innocent.ts';
import { findMatches, follows, type Place } from '../matching.ts';

/** One-time codes, PINs, card security codes, pickup and gift-card codes, after or before their usual words. */
export const codeFinder: Finder = {
  what: 'code',
  needs: /\d/,
  find: (text) => [
    ...search(text, afterWord, (id, place) => /\d/.test(id) && (isFree(id, place) || isShelf(id))),
    ...search(text, beforeWord, isFree),
    ...search(text, afterPlainCode, (id, place) => isFree(id, place) && !follows(place, otherCode)),
  ],
};

const search = (text: string, pattern: RegExp, fits: (id: string, place: Place) => boolean) =>
  findMatches(text, { what: 'code', pattern, shown: (id, place) => (fits(id, place) ? '****' : null) });

const isFree = (id: string, place: Place): boolean => !isDate(id) && !/^(?:19|20)\d\d$/.test(id) && !isQuantity(place);

/** 12-11-08 could be a day, but not right after "code". */
const isShelf = (id: string): boolean => /^\d{1,3}(?:-\d{1,3}){2,3}$/.test(id);

const word =
  '(?:\\b(?:verification|security|confirmation|authentication|login|access|pickup|pick-up|collection|locker|gift ?card|redeem|one[- ]time|sms|2fa|auth)(?: (?:card|pass))? ?(?:code|pin|passcode|number)|\\b(?:otp|one[- ]time (?:password|passcode|pin)|pin|cvv2?|cvc2?)\\b' +
  '|验证码|驗證碼|校验码|动态码|动态密码|确认码|安全码|取件码|提货码|取货码|短信码|卡密|兑换码|激活码|授权码|口令码)';
const gap =
  '(?:[ \\n:=("\'\\[【「]|\\b(?:no|number|code|is|was|i got|i received|pin)\\b|号|是|为|发的|收到的|收到){0,8}';
// Pickup shelves: 8-2-4829.
const code =
  '(?<id>\\d{3}[ -]\\d{3,4}|\\d{2}[ ]\\d{2}[ ]\\d{2}|\\d{1,4}(?:-\\d{1,4}){2,3}|(?:[A-Z]{1,2}-)?[\\dA-Za-z]{3,12}(?:-[\\dA-Za-z]{2,8}){0,4})(?![\\dA-Za-z-])';

const afterWord = new RegExp(`${word}${gap}${code}`, 'dgi');

const beforeWord =
  /(?<![\dA-Za-z.,…*-]|\*\*\* )(?<id>(?:[A-Z]-)?\d{3}[ -]?\d{1,5})(?: is (?:your|my|the)(?: [A-Za-z]{2,15}){0,2} (?:code|otp|pin|passcode)\b|[ (]{0,2}(?:\(?是)?(?:您的|我的|你的)?(?:验证码|校验码|动态码|动态密码|取件码))/dgi;

/** "the code is 482913": other codes are ruled out by the word in front. */
const afterPlainCode = /\bcode(?: ?[:=#]| is:?| was:?)? ?(?<id>\d{4,8}|\d{3}[ -]\d{3})(?![\dA-Za-z]|[.,-]\d)/dgi;

const otherCode =
  /\b(?:error|status|discount|promo|promotion|coupon|voucher|product|item|style|model|qr|bar|zip|postal|post|area|country|dialling|colou?r|size|tracking|order|date|hs|tariff|fault|exit|response|season|article|offer|source)[ -]?code(?: ?[:=#]| is:?| was:?)? ?$/i;
