import { readFileSync } from 'node:fs';
import { brandIndex } from '../../../src/core/brands/search/brand-index.ts';
import type { Found, MailFindings } from '../../../src/core/mail/found.ts';
import { readMail } from '../../../src/core/mail/read-mail.ts';
import type { Money } from '../../../src/core/money/money.ts';
import { directory } from '../brands/directory.ts';
import type { Expected } from './expected.ts';

const index = brandIndex(directory);

export const mailOf = (name: string): string => readFileSync(new URL(`./mails/${name}.txt`, import.meta.url), 'utf8');

export const findingsOf = (text: string): MailFindings =>
  readMail(text, { brands: index, today: '2026-11-22', country: null });

/** How a field came out: `found`, `missing`, `asked` (wrong but not sure) or `wrong` (and sure of it). */
export type Outcome = {
  field: string;
  is: 'found' | 'missing' | 'asked' | 'wrong';
  said: string;
  wanted: string | null;
  sure: boolean;
};

export function outcomes(findings: MailFindings, expected: Expected): Outcome[] {
  return Object.entries<Found<unknown> | null>(findings).flatMap(([field, found]): Outcome[] => {
    const wanted = shown(expected[field as keyof Expected]);
    if (found === null) return wanted === null ? [] : [{ field, is: 'missing', said: '', wanted, sure: false }];
    const said = shown(found.value) ?? '';
    const is = said === wanted ? 'found' : found.sure ? 'wrong' : 'asked';
    return [{ field, is, said, wanted, sure: found.sure }];
  });
}

function shown(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  const { value: units, currency } = value as Money;
  return currency === undefined ? JSON.stringify(value) : `${currency} ${units}`;
}

/** Of the fields that the mails have, how many were found, and how many of all are surely wrong. */
export function rates(mails: Readonly<Record<string, Expected>>) {
  const all = Object.entries(mails).flatMap(([name, expected]) =>
    outcomes(findingsOf(mailOf(name)), expected).map((outcome) => ({ name, ...outcome })),
  );
  const present = all.filter(({ wanted }) => wanted !== null);
  return {
    present: present.length,
    found: present.filter(({ is }) => is === 'found').length,
    sure: present.filter(({ is, sure }) => is === 'found' && sure).length,
    asked: all.filter(({ is }) => is === 'asked').length,
    wrong: all.filter(({ is }) => is === 'wrong'),
    all,
  };
}
