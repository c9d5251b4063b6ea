import { isChineseId } from '../checksums.ts';
import type { Finder } from '../finding.ts';
import { findMatches, lettersAndDigits } from '../matching.ts';

/**
 * Identity cards. Nothing of the number is shown: its first digits tell the home town, and its last four are what hotlines ask
 * for. After the words also numbers that fail the check, old ones of 15 digits, and those of Hong Kong and Taiwan.
 */
export const cnIdFinder: Finder = {
  what: 'cn-id',
  needs: /\d/,
  find: (text) => [
    ...findMatches(text, {
      what: 'cn-id',
      pattern: /(?<![\dA-Za-z])[1-9](?:[ -]?\d){16}[ -]?[\dXx](?![\dA-Za-z])/dg,
      shown: (id) => (isChineseId(lettersAndDigits(id)) ? '****' : null),
    }),
    ...findMatches(text, { what: 'cn-id', pattern: afterWord, shown: () => '****' }),
  ],
};

const afterWord =
  /(?:身份证|身份證|证件号|\bhkid|\b(?:identity|id|national id) (?:card|no\b|number)|\bnational id)(?:[ :=(#]|\b(?:no|number|card|is|was)\b\.?|号|码|號|碼|是|为){0,8}(?<id>\d(?:[ -]?\d){16}[ -]?[\dXx]|\d{15}|[A-Za-z]{1,2}\d{6}\(?[\dAa]\)?|[A-Za-z][12]\d{8})(?![\dA-Za-z])/dgi;
