import type { Finder } from '../finding.ts';
import { findMatches } from '../matching.ts';

/** Chinese passports (E or G and eight digits, or E, a letter and seven), and whatever stands after "passport". */
export const passportFinder: Finder = {
  what: 'passport',
  needs: /\d/,
  find: (text) => [
    ...findMatches(text, {
      what: 'passport',
      pattern: /(?<![\dA-Za-z])(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7})(?![\dA-Za-z])/dgi,
      shown: () => '****',
    }),
    ...findMatches(text, { what: 'passport', pattern: afterWord, shown: (id) => (digits(id) >= 5 ? '****' : null) }),
  ],
};

const afterWord =
  /(?:\bpassport|护照|護照|通行证|台胞证|回乡证)(?:[ :=(#]|\b(?:no|number|num|is|was|id)\b\.?|号码?|號碼?|是|为){0,8}(?<id>[A-Za-z]{0,3} ?\d{5,9}[A-Za-z]?)(?![\dA-Za-z])/dgi;

const digits = (id: string): number => id.replace(/\D/g, '').length;
