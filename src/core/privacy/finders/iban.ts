import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Finder, Finding } from '../finding.ts';
import { findMatches, lettersAndDigits } from '../matching.ts';

/** Bank accounts: IBANs with a right checksum in any spacing; other account numbers only after their words. */
export const ibanFinder: Finder = {
  what: 'iban',
  needs: /\d/,
  find: (text) => [...ibans(text), ...findMatches(text, { what: 'iban', pattern: afterWord, shown: () => '****' })],
};

const afterWord =
  /(?:\b(?:bank account|account|acct|a\/c)(?: (?:no\b\.?|number|num\b\.?)|#)|\b(?:routing|sort|transit|bsb|swift|bic)(?: ?(?:code|number|no\b\.?))|银行账[号户]|银行帐[号户]|收款账[号户]|对公账[号户])(?:[ :=(#]|\bis\b|号|是|为){0,6}(?<id>(?:[A-Za-z]{2,6})?\d(?:[ -]?\d){4,19})(?![\dA-Za-z])/dgi;

/** Letters of the country, two digits, then as many characters as that country's accounts have. */
function ibans(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(/(?<![\dA-Za-z])[A-Za-z]{2} ?\d[ -]?\d/g)) {
    const country = match[0].slice(0, 2).toUpperCase();
    const end = endAfter(text, match.index, countrySpecs[country]?.chars ?? 0);
    if (end === null || /[\dA-Za-z]/.test(text[end] ?? '')) continue;
    if (!isValidIBAN(lettersAndDigits(text.slice(match.index, end)).toUpperCase())) continue;
    findings.push({ what: 'iban', start: match.index, end, shown: `${country}****` });
  }
  return findings;
}

/** Where `count` letters and digits end that have at most two spaces or dashes between them. */
function endAfter(text: string, start: number, count: number): number | null {
  let seen = 0;
  let gap = 0;
  for (let at = start; count > 0 && at < text.length && gap <= 2; at++) {
    if (/[\dA-Za-z]/.test(text[at] ?? '')) {
      gap = 0;
      seen++;
      if (seen === count) return at + 1;
    } else if (/[ -]/.test(text[at] ?? '')) gap++;
    else return null;
  }
  return null;
}
