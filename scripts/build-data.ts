import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { bestKnown } from '../src/core/brands/best-known.ts';
import { Brand, RetiredHandle } from '../src/core/brands/brand.ts';
import { DRAFT_LANGUAGES } from '../src/core/case/vocabulary.ts';
import { Route } from '../src/core/routes/route.ts';
import { Extra } from './holidays/extra.ts';
import { holidayTable } from './holidays/holiday-table.ts';
import { shippedBrand } from './shipped-brand.ts';
import { loadLanguage } from './templates/load-language.ts';
import { storeLater } from './templates/store-later.ts';

/** Writes what the program reads at run time to `dist/data/`: checked, compiled, and small. */
export function buildData(): void {
  const out = new URL('../dist/data/', import.meta.url);
  mkdirSync(new URL('templates/', out), { recursive: true });
  const write = (name: string, data: unknown): void => writeFileSync(new URL(name, out), JSON.stringify(data));
  const brands = checked('brands.json', z.array(Brand));
  // A brand a line, so that one can be read alone.
  writeFileSync(new URL('brands.json', out), oneALine(brands.map(shippedBrand)));
  write(
    'usual-brands.json',
    bestKnown(brands).map(({ id }) => id),
  );
  write('retired-handles.json', checked('retired-handles.json', z.array(RetiredHandle)));
  const countries = brands.map(({ country }) => country);
  writeFileSync(
    new URL('holidays.json', out),
    oneALine(holidayTable(countries, checked('holidays-extra.json', z.array(Extra)))),
  );
  write(
    'routes.json',
    checked('routes.json', z.array(Route)).map((route) => ({ ...route, note: null })),
  );
  for (const language of DRAFT_LANGUAGES) {
    const { later, ...first } = loadLanguage(language);
    write(`templates/${language}.json`, { ...first, later: null });
    write(`templates/${language}.later.json`, storeLater(later));
  }
}

const oneALine = (records: readonly unknown[]): string =>
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;

function checked<T>(name: string, schema: z.ZodType<T>): T {
  const data: unknown = JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
  const result = schema.safeParse(data);
  if (!result.success) throw new Error(`${name}:\n${z.prettifyError(result.error)}`);
  return result.data;
}

if (process.argv[1]?.endsWith('build-data.ts') === true) buildData();
