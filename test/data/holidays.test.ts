import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { Extra } from '../../scripts/holidays/extra.ts';
import { HOLIDAY_YEARS } from '../../scripts/holidays/holiday-table.ts';
import { directory } from '../core/brands/directory.ts';
import { builtTable } from '../support/shipped-holidays.ts';

const text = readFileSync(new URL('../../holidays-extra.json', import.meta.url), 'utf8');
const countries = [...new Set(directory.map(({ country }) => country))].sort();
const table = builtTable(countries);

describe('days that the library lacks', () => {
  test('have the right shape', () => {
    const result = z.array(Extra).safeParse(JSON.parse(text));
    expect(result.success ? '' : z.prettifyError(result.error)).toBe('');
  });
});

describe('the table of holidays', () => {
  test('has every country of a brand, but for those of which the library knows nothing', () => {
    const known = new Set(table.map(({ country }) => country));
    expect(countries.filter((country) => !known.has(country))).toEqual(['OM', 'QA']);
  });

  test.each(table)('$country has three days or more in each of five years', ({ closed }) => {
    expect(Object.keys(closed)).toEqual(HOLIDAY_YEARS.map(String));
    const counts = Object.values(closed).map((days) => days.length / 4);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...counts)).toBeLessThanOrEqual(40);
  });

  test('is smaller than 30 KB', () => expect(JSON.stringify(table).length).toBeLessThan(30_000));
});
