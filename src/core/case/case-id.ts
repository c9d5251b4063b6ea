import type { PlainDate } from '../time/plain-date.ts';

/**
 * `nike-1122-k7q`: the brand, the day the case was opened (month and day), and three random signs.
 * People read it aloud and type its beginning, so it holds no look-alikes (0/o, 1/l) and stays short.
 * `random` gives a number from 0 up to, not including, 1.
 */
export function newCaseId(brandId: string, today: PlainDate, random: () => number): string {
  const sign = (): string => signs[Math.floor(random() * signs.length)] ?? 'x';
  const brand = plain(brandId).slice(0, longestBrand).replace(/-$/, '');
  return `${brand}-${today.slice(5).replace('-', '')}-${sign()}${sign()}${sign()}`;
}

/** A case is a folder: letters of other scripts go (`own-小店` → `own`), accents come off. */
const plain = (brandId: string): string =>
  brandId
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const signs = 'abcdefghijkmnpqrstuvwxyz23456789';
const longestBrand = 24;
