import type { Finder, Finding } from '../finding.ts';
import { isQuantity } from '../innocent.ts';
import { findMatches, type Place } from '../matching.ts';
import { ownPlaces } from '../own-numbers.ts';
import { chineseAddresses } from './address-chinese.ts';
import { englishAddresses } from './address-english.ts';

/** Streets with a house number, flats, post boxes and postcodes. A town alone stays. */
export const addressFinder: Finder = {
  what: 'address',
  needs: /\d|address|地址|住址|[路街道巷弄同村区园寓厦苑馆庭舍栋幢座元号楼]/i,
  find: (text, { postcodes = [] }) => [
    ...englishAddresses(text),
    ...chineseAddresses(text),
    ...ownPlaces(text, postcodes)
      .filter((place) => !isQuantity(place))
      .map(asFinding),
    ...findMatches(text, { what: 'address', pattern: afterPostcodeWord, shown: () => '***' }),
  ],
};

const afterPostcodeWord =
  /(?:\b(?:zip|zip ?code|post ?code|postal code)\b|邮编|郵編|邮政编码)(?:[ :=(]|\b(?:is|was)\b|是|为){0,5}(?<id>\d{5}(?:-\d{4})?|\d{3}-?\d{4}|\d{4} ?[A-Za-z]{0,2}|\d{6}|[A-Za-z]{1,2}\d[\dA-Za-z]? ?\d[A-Za-z]{2}|[A-Za-z]\d[A-Za-z] ?\d[A-Za-z]\d)(?![\dA-Za-z])/dgi;

const asFinding = ({ start, end }: Place): Finding => ({ what: 'address', start, end, shown: '***' });
