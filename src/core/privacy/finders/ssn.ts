import type { Finder } from '../finding.ts';
import { digitsOf, findMatches, follows } from '../matching.ts';

/** US social security numbers, grouped 3-2-4; ungrouped only after their words. Nothing is shown: the last four are a key. */
export const ssnFinder: Finder = {
  what: 'ssn',
  needs: /\d/,
  find: (text) =>
    findMatches(text, {
      what: 'ssn',
      pattern: /(?<![\dA-Za-z]|\d[/-])\d{3}(?:-\d\d-|\.\d\d\.| \d\d |\d\d)\d{4}(?![\dA-Za-z]|[/-]\d)/dg,
      shown: (id, place) => (isIssued(digitsOf(id)) && (id.length > 9 || follows(place, word)) ? '****' : null),
    }),
};

const word = /(?:\bssn|social security|社会安全号|社安号)(?:[ :=(#]|\b(?:no|number|is|was)\b\.?|码|是|为){0,8}$/i;

/** Never issued: area 000, 666 and 900–999, group 00, serial 0000 (Social Security Administration, randomization, 2011). */
const isIssued = (digits: string): boolean => /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(digits);
